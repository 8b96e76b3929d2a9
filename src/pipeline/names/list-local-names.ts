import { bisector } from 'd3-array';
import type { Block } from '../../schema/block.ts';
import { clearName } from '../../schema/hidden-characters.ts';
import { formatPassageRef } from '../../schema/passage-ref.ts';
import type { Span } from '../../schema/span.ts';
import type { LocalEntity, NamedText } from './find-names.ts';
import { normaliseName } from './normalise-name.ts';

/** What was found in one text; `article` is the article's id. */
export interface ArticleNames {
  article: string;
  blocks: readonly Block[];
  named: NamedText;
}

/** An entity of one text with the words that name it there. */
export interface LocalNames {
  article: string;
  entity: LocalEntity;
  /** How often each form stands in the text, and where first. */
  forms: Map<string, { count: number; citation: string }>;
  /** What the text says it is, with the ids, in that text, of the entities that the role is held with. */
  roles: { text: string; citation: string; entities: readonly string[] }[];
}

/** The entities of one text that a name stands for in it, in their order. */
export function listLocalNames({ article, blocks, named }: ArticleNames): LocalNames[] {
  const locals = new Map<string, LocalNames>();
  for (const entity of named.entities) locals.set(entity.id, { article, entity, forms: new Map(), roles: [] });
  const cite = makeCiter(article, blocks);
  for (const { start, end, form, entity } of named.mentions) {
    const local = entity === undefined ? undefined : locals.get(entity);
    if (form !== 'name' || !local) continue;
    const { text, citation } = cite({ start, end });
    const name = normaliseName(text);
    const known = local.forms.get(name);
    if (known) known.count += 1;
    else local.forms.set(name, { count: 1, citation });
  }
  for (const local of locals.values()) {
    for (const { span, entities } of local.entity.roles) {
      const { text, citation } = cite(span);
      local.roles.push({ text: clearName(text).replace(/\s+/g, ' '), citation, entities });
    }
  }
  return [...locals.values()].filter(({ forms }) => forms.size > 0);
}

const byStart = bisector((block: Block) => block.start);

/** Reads the words of a span and tells the passage they stand in. */
function makeCiter(article: string, blocks: readonly Block[]): (span: Span) => { text: string; citation: string } {
  return ({ start, end }) => {
    const block = blocks[byStart.right(blocks, start) - 1];
    if (!block) throw new RangeError('a mention outside the blocks');
    const sentence = block.sentences.findIndex((one) => start < one.end);
    const citation = formatPassageRef({ article, line: block.line, sentence: Math.max(sentence, 0) + 1 });
    return { text: block.text.slice(start - block.start, end - block.start), citation };
  };
}
