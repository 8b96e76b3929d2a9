import { bisector } from 'd3-array';
import type { Mention } from '../../../schema/mention.ts';
import type { LocalEntity, NamedText } from '../../names/find-names.ts';
import type { Passage, TokenRange } from '../read-passages.ts';

/** A mention of an entity as tokens of its passage. */
export interface MentionRange extends TokenRange {
  mention: Mention;
  entity: LocalEntity;
}

/** The mentions of each passage whose entity is known, in order, by the passage's index; linear. */
export function readMentions(passages: readonly Passage[], { mentions, entities }: NamedText): MentionRange[][] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  let next = 0;
  return passages.map(({ block, tokens }) => {
    const ranges: MentionRange[] = [];
    let from = 0;
    for (; next < mentions.length; next += 1) {
      const mention = mentions[next];
      if (!mention || mention.start >= block.end) break;
      const entity = byId.get(mention.entity ?? '');
      if (!entity || mention.start < block.start || mention.form === 'pronoun') continue;
      while (from < tokens.length && (tokens[from]?.end ?? 0) <= mention.start) from += 1;
      let to = from;
      while (to < tokens.length && (tokens[to]?.start ?? mention.end) < mention.end) to += 1;
      ranges.push({ from, to, mention, entity });
    }
    return ranges;
  });
}

const byFrom = bisector((range: MentionRange) => range.from);

/** The mentions that begin within a range; `ranges` must be sorted. */
export function listMentionsIn(ranges: readonly MentionRange[], { from, to }: TokenRange): MentionRange[] {
  const found: MentionRange[] = [];
  for (let at = byFrom.left(ranges, from); at < ranges.length; at += 1) {
    const range = ranges[at];
    if (!range || range.from >= to) break;
    found.push(range);
  }
  return found;
}
