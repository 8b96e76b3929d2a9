import { bisector } from 'd3-array';
import type { Block } from '../../schema/block.ts';
import type { Alias, Entity } from '../../schema/entity.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import type { CorrectableArticle, Draft } from './draft.ts';
import { plainWords } from './plain-words.ts';
import type { Divisions } from './read-divisions.ts';

/** How often a name stands for an entity, and its first passage in each text. */
interface Form {
  count: number;
  citations: string[];
}

/** Lists the names anew that texts have for the entities that were divided, each with its first passage in each text. */
export function divideAliases(articles: readonly CorrectableArticle[], draft: Draft, divisions: Divisions): void {
  const concerned = new Map<string, Map<string, Form>>();
  for (const keys of [divisions.splits, divisions.takers, divisions.exclusions]) {
    for (const id of keys.keys()) concerned.set(id, new Map());
  }
  for (const article of articles) countForms(article, concerned);
  for (const [id, forms] of concerned) {
    const entity = draft.entities.get(id);
    if (entity) entity.aliases = listAliases(entity, forms);
  }
}

const byStart = bisector((block: Block) => block.start);

function countForms(article: CorrectableArticle, concerned: ReadonlyMap<string, Map<string, Form>>): void {
  for (const { start, end, form, entity } of article.mentions) {
    const forms = form === 'name' && entity !== undefined ? concerned.get(entity) : undefined;
    const block = forms && article.blocks[byStart.right(article.blocks, start) - 1];
    if (!block) continue;
    const text = plainWords(block.text.slice(start - block.start, end - block.start));
    const known = forms.get(text) ?? { count: 0, citations: [] };
    forms.set(text, known);
    known.count += 1;
    if (known.citations.some((citation) => citation.startsWith(`${article.id}:`))) continue;
    known.citations.push(
      formatPassageRef({ article: article.id, line: block.line, sentence: sentenceAt(block, start) }),
    );
  }
}

function sentenceAt({ sentences }: Block, offset: number): number {
  return (
    Math.max(
      sentences.findIndex(({ end }: Span) => offset < end),
      0,
    ) + 1
  );
}

/** In the order that the names had; those that are new in that of the program: the name itself, then the most frequent. */
function listAliases({ name, aliases }: Entity, forms: ReadonlyMap<string, Form>): Alias[] {
  const kept = aliases.flatMap((alias): Alias[] => {
    const form = forms.get(alias.text);
    if (form) return [{ ...alias, citations: form.citations }];
    return alias.by === 'editor' ? [{ ...alias, citations: [] }] : [];
  });
  const known = new Set(aliases.map(({ text }) => text));
  const added = [...forms]
    .filter(([text]) => !known.has(text))
    .sort(
      ([a, one], [b, other]) =>
        Number(b === name) - Number(a === name) || other.count - one.count || compareCodeUnits(a, b),
    )
    .map(([text, { citations }]): Alias => ({ text, by: 'program', citations }));
  return [...kept, ...added];
}
