import type { Span } from '../schema/span.ts';
import type { TimeRuleName } from '../schema/rules/time-rules.ts';
import type { TimeExpression } from '../schema/time-expression.ts';
import type { VFile } from 'vfile';
import { findAttributions } from './attributions/find-attributions.ts';
import { findFigures } from './figures/find-figures.ts';
import { findNames } from './names/find-names.ts';
import { readIsoTime } from './corrections/article/read-iso-time.ts';
import type { ReadWhen } from './corrections/article/add-times.ts';
import { reckonDates } from './dates/reckon-dates.ts';
import { readSeed } from './read/read-seed.ts';
import { segment, type Reading, type SegmentedText } from './segment/segment.ts';
import { linkStances } from './stances/about/link-stances.ts';
import { findStances } from './stances/find-stances.ts';
import { findStatusAt } from './times/find-status-at.ts';
import { findTimes } from './times/find-times.ts';
import type { LocalEntity } from './names/find-names.ts';
import { listFilledLines, type FilledLine } from './text/list-filled-lines.ts';
import { clearText } from './text/clear-text.ts';
import { restoreSpans } from './text/restore-spans.ts';
import type { AnnotatedText } from './write/make-article.ts';

/** All that is found in a seed. Spans are UTF-16 code units into its decoded text; ids are those of this seed alone. */
export interface AnnotatedSeed extends Omit<AnnotatedText, 'named'> {
  /** The path as it was given. */
  seed: string;
  entities: LocalEntity[];
}

/** One seed as `npm run annotate` prints it; undefined where the file can't be read, with the reason on the file. */
export function annotate(file: VFile): AnnotatedSeed | undefined {
  const seed = readSeed(file);
  if (!seed) return undefined;
  const { blocks, named, mentions, attributions, figures, times, stances } = annotateText(seed.readable, {
    lines: seed.passages,
  });
  const { entities } = named;
  return { seed: seed.path, blocks, entities, mentions, attributions, figures, times, stances };
}

/**
 * Every stage that needs one text only. Each adds standoff annotations and leaves the text as it is. What an editor says of
 * lines comes first, since the kind of a line decides what is read in it; nothing but the text and its reading goes into
 * the result. Characters that nobody sees are read over; what is found are spans of the text as it is, those included.
 */
export function annotateText(text: string, reading?: Reading): AnnotatedText {
  const clear = clearText(text);
  if (!clear) return annotateClearly(text, reading);
  const lines = (reading?.lines ?? listFilledLines(text)).map((line): FilledLine => {
    const [from, to] = [clear.fromSource(line.start), clear.fromSource(line.end)];
    const words = clear.text.slice(from, to).trim();
    const start = clear.text.indexOf(words, from);
    return { ...line, start, end: start + words.length, text: words };
  });
  return restoreSpans(annotateClearly(clear.text, { ...reading, lines }), text, clear);
}

function annotateClearly(text: string, reading?: Reading): AnnotatedText {
  const segmented = segment(text, reading);
  const named = findNames(segmented);
  const attributions = findAttributions(segmented, named);
  return {
    blocks: segmented.blocks,
    named,
    mentions: named.mentions,
    attributions,
    figures: findFigures(segmented, attributions),
    times: findTimes(segmented),
    stances: linkStances(segmented, named, attributions, findStances(segmented, named)),
  };
}

const ONE_PARAGRAPH: Reading = { told: new Map([[1, 'paragraph']]) };
const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * Reads the times that an editor gives for words of a text, by the rules that read those of the text: a date that they hold
 * is the editor's, any other is reckoned from the day of publication. Undefined for what is not one time, or one by another
 * clock than that of the story.
 */
export function readTimesTold(text: string, reading: Reading, published: string | undefined): ReadWhen {
  let read: SegmentedText | undefined;
  const statusAt = (words: Span, direction?: TimeExpression['direction']): Pick<TimeExpression, 'status'> => {
    read ??= segment(text, reading);
    const status = findStatusAt(read, words, direction);
    return status ? { status } : {};
  };
  const rule = 'editor-time' satisfies TimeRuleName;
  return (when, { start, end }) => {
    const iso = readIsoTime(when.trim());
    if (iso) return { start, end, ...iso, ...statusAt({ start, end }), rule };
    const written = segment(when, ONE_PARAGRAPH);
    const [time, another] = findTimes(written);
    if (!time || another || time.local || !isAll(when, time)) return undefined;
    const day = DAY.exec(time.value)?.[0];
    if (day !== undefined && readIsoTime(day) === undefined) return undefined;
    const { zone = 'local', ...rest } = time;
    if (!/^local\b/i.test(zone)) return undefined;
    const dated = { ...rest, ...statusAt({ start, end }, time.direction) };
    const [reckoned = dated] = reckonDates(
      when,
      { blocks: written.blocks, attributions: [], times: [dated] },
      published,
    );
    return { ...reckoned, start, end, rule };
  };
}

/** Whether nothing but a preposition and a full stop stands around a time. */
function isAll(words: string, { start, end }: Span): boolean {
  return /^\s*(?:(?:on|at|in|during|the)\s+)*$/i.test(words.slice(0, start)) && /^[\s.]*$/.test(words.slice(end));
}
