import type { Article } from '../../schema/article.ts';
import { countOf } from '../count-of.ts';
import type { Story } from './build-story.ts';
import type { Source } from './describe-source.ts';

/** Another source that is a version of a text, in words before its name. */
export interface DescribedVersion {
  source: Source;
  /** Its name; where the text itself has the same one, with its address. */
  name: string;
  /** "The same text, word for word, as". */
  relation: string;
}

/** What the sources are to a text that are versions of it, those with the most sentences of it first. */
export function versionsOf({ sourceOf }: Pick<Story, 'sourceOf'>, article: Article): DescribedVersion[] {
  const own = sourceOf.get(article.id)?.name;
  return (article.versions ?? [])
    .toSorted((a, b) => Number(b.isSame) - Number(a.isSame) || b.shared - a.shared)
    .flatMap((version): DescribedVersion[] => {
      const source = sourceOf.get(version.article);
      if (!source) return [];
      const name = source.name === own ? `${source.name} (${source.prefix})` : source.name;
      if (version.isSame) return [{ source, name, relation: 'The same text, word for word, as' }];
      const { shared, sentences } = version;
      const count = `${String(shared)} of ${countOf(sentences, 'sentence')} ${shared === 1 ? 'stands' : 'stand'}`;
      return [{ source, name, relation: `${count} word for word in another version,` }];
    });
}

/** The sources that are a version of another one, with the one that speaks for them where texts are compared. */
export function sourcesSpokenFor({
  articles,
  sourceOf,
  witnesses,
}: Pick<Story, 'articles' | 'sourceOf' | 'witnesses'>): { source: Source; witness: Source }[] {
  return articles.flatMap(({ id }) => {
    const [source, witness] = [sourceOf.get(id), sourceOf.get(witnesses.get(id) ?? id)];
    return source && witness && source !== witness ? [{ source, witness }] : [];
  });
}
