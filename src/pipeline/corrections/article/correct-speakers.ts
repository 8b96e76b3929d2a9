import { reportError } from '../../../markdown/report-problem.ts';
import type { Article } from '../../../schema/article.ts';
import type { Attribution } from '../../../schema/attribution.ts';
import type { AttributionRuleName } from '../../../schema/rules/attribution-rules.ts';
import type { SegmentedText } from '../../segment/segment.ts';
import type { ArticleEdit } from './article-edit.ts';
import { chooseStatement, type Statement } from './choose-statement.ts';
import { findPassage } from './find-passage.ts';
import { findSpeaker, type SpeakerIndex } from './find-speaker.ts';
import { followHeadings, speakBy } from './follow-headings.ts';
import { noteCorrections } from './note-corrections.ts';
import { replaceAttributions } from './replace-attributions.ts';

const rule = 'editor-speaker' satisfies AttributionRuleName;

/** Words of a text that were read as said, and by whom an editor says they are. */
interface Told {
  written: string;
  line: number;
  statement: Statement;
  /** The id of the speaker. */
  entity?: string;
  /** Whether nothing is said there at all. */
  isNone: boolean;
}

/**
 * Gives statements the speakers that an editor names, makes statements of quotations that have none, and takes away what is
 * no statement. What can't be done is left on the editor's file as an error. `segmented` is asked for the article's text only
 * where an editor speaks of speakers.
 */
export function correctSpeakers(
  article: Article,
  edit: ArticleEdit | undefined,
  speakers: SpeakerIndex,
  segmented: () => SegmentedText,
): Article {
  if (!edit?.data.speakers) return article;
  const { attributions, blocks } = article;
  const { text, quotations } = segmented();
  const told = listTold(article, edit, speakers, { text, blocks, attributions, quotations });
  const changed = new Map<number, Attribution | undefined>();
  const added: Attribution[] = [];
  for (const { statement, isNone, entity } of told) {
    for (const index of statement.attributions) {
      const attribution = attributions[index];
      if (attribution) changed.set(index, isNone ? undefined : give(attribution, entity));
    }
    if (statement.attributions.length === 0) {
      added.push({ content: [...statement.content], ...(entity !== undefined && { entity }), style: 'direct', rule });
    }
  }
  if (told.length === 0) return article;
  const replaced = replaceAttributions(article, { changed: followHeadings(text, attributions, changed), added });
  return noteCorrections(
    replaced,
    told.map(({ line, isNone }) => ({ line, what: isNone ? 'no-statement' : 'speaker' })),
  );
}

/** What is on a sign has no speaker; what has one is on none. */
function give(attribution: Attribution, entity: string | undefined): Attribution {
  const { style } = attribution;
  return { ...speakBy(attribution, entity), style: style === 'sign' ? 'direct' : style, rule };
}

function listTold(
  article: Article,
  { data, file, placeOf, placeOfKey }: ArticleEdit,
  speakers: SpeakerIndex,
  spoken: Parameters<typeof chooseStatement>[1],
): Told[] {
  const told: Told[] = [];
  for (const [written, speaker] of Object.entries(data.speakers ?? {})) {
    const found = findPassage(written, article);
    const statement = 'rule' in found ? found : chooseStatement(found, spoken);
    const entity = speaker === 'unknown' || speaker === 'none' ? undefined : findSpeaker(speaker, speakers);
    if (entity && 'rule' in entity) reportError(file, { ...entity, place: placeOf(['speakers', written]) });
    const place = placeOfKey(['speakers', written]);
    if ('rule' in found || 'rule' in statement) {
      if ('rule' in statement) reportError(file, { ...statement, place });
      continue;
    }
    const isNone = speaker === 'none';
    const same = told.find((other) => other.statement.content[0] === statement.content[0]);
    if (same) {
      const reason = `"${written}" and "${same.written}" are one statement`;
      reportError(file, { rule: 'same-statement', reason, hint: 'delete one of the two', place });
    } else if (isNone && statement.attributions.length === 0) {
      const reason = `nobody is said to say the words in ${found.address}, so there is nothing to take away`;
      reportError(file, { rule: 'unknown-statement', reason, hint: 'delete this line', place });
    } else if (!entity || 'id' in entity) {
      told.push({ written, line: found.block.line, statement, isNone, ...(entity && { entity: entity.id }) });
    }
  }
  return told;
}
