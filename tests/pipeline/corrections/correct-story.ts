import { VFile } from 'vfile';
import { applyCorrections } from '../../../src/pipeline/corrections/apply-corrections.ts';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import type { Article } from '../../../src/schema/article.ts';
import type { Mention } from '../../../src/schema/mention.ts';
import { entities, formatMessages, makeArticle } from '../../markdown/story.ts';

const text = 'Ada Quill left. "No," said Quill.\nQuill Street is in Fenn, and Her Worship stayed.\nPHOTO: QUILL';

/** Marks the nth place at which words stand. */
function mention(words: string, entity: string | undefined, nth = 0): Mention {
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1);
  const kind = entity?.startsWith('places/') ? 'place' : 'person';
  return { start, end: start + words.length, form: 'name', kind, ...(entity && { entity }), rule: 'test' };
}

const source = mention('Quill', undefined, 1);
export const article: Article = {
  ...makeArticle('000-harbour', text),
  mentions: [
    mention('Ada Quill', 'people/ada-quill'),
    mention('Quill', 'people/ben-quill', 1),
    mention('Quill Street', undefined),
    mention('Fenn', 'places/fenn'),
  ],
  attributions: [
    {
      content: [{ start: 17, end: 20 }],
      source: { start: source.start, end: source.end },
      entity: 'people/ben-quill',
      style: 'direct',
      rule: 'test',
    },
  ],
  stances: [{ start: 0, end: 3, stance: 'denied', entity: 'places/fenn', rule: 'test' }],
};

/** Applies corrections, given as the YAML of their files, to the story of the tests. */
export function apply(files: Record<string, string>) {
  const vfiles = Object.entries(files).map(
    ([path, yaml]) =>
      new VFile({ path: `content/editorial/${path}.md`, value: `---\n${yaml.replace(/\n---|$/, '\n---\n')}` }),
  );
  const { corrections } = readEditorial(vfiles);
  const result = applyCorrections(entities, [article], corrections);
  const [corrected] = result.articles;
  return {
    ...result,
    messages: formatMessages(...vfiles),
    mentions: corrected?.mentions.map(({ start, end, kind, entity, rule }) =>
      [text.slice(start, end), kind, entity, rule].join(' '),
    ),
    attributed: corrected?.attributions.map(({ entity }) => entity),
    stances: corrected?.stances.map(({ entity }) => entity),
    entity: (id: string) => result.entities.find((entity) => entity.id === id),
  };
}
