import { figureSchema } from '../../src/schema/figure.ts';
import type { Span } from '../../src/schema/span.ts';
import { findNearest, findWords } from './find-words.ts';
import { LabelError, missingWords } from './label-error.ts';
import type { ExpectedFigure } from './example.ts';

const comparators = figureSchema.shape.comparator;
const statuses = figureSchema.shape.status.unwrap();
const AMOUNT = /^(?:vague|(-?[\d.]+)(?:–([\d.]+))?)$/;
const HINT =
  '"> figure | at least 300 | 300 | at-least | unit: people | counts: new recruits | by: the army | goal"; ' +
  'the value is a number, a range 10–15 or "vague"';

/** Reads the fields of a line `> figure | …`, looking for the words from an offset on. Throws a LabelError. */
export function readFigure(text: string, [words, amount, ...more]: readonly string[], from: number): ExpectedFigure {
  const [isAmount, value, high] = AMOUNT.exec(amount ?? '') ?? [];
  if (!words || isAmount === undefined) throw new LabelError('this is no figure', HINT);
  const span = findWords(text, words, from);
  if (!span) throw missingWords(words);
  const figure: ExpectedFigure = { ...span };
  if (value !== undefined) {
    figure.value = Number(value);
    figure.comparator = 'exactly';
  }
  if (high !== undefined) figure.high = Number(high);
  for (const field of more) readField(text, field, span, figure);
  return figure;
}

function readField(text: string, field: string, span: Span, figure: ExpectedFigure): void {
  const comparator = comparators.safeParse(field);
  const status = statuses.safeParse(field);
  const [, key, words = ''] = /^(unit|per|counts|by): (.+)$/.exec(field) ?? [];
  if (comparator.success) figure.comparator = comparator.data;
  else if (status.success) figure.status = status.data;
  else if (key === 'unit' || key === 'per') figure[key] = words;
  else if (key === 'counts' && words === '-') figure.counts = null;
  else if (key === 'counts' || key === 'by') figure[key] = findNearest(text, words, [span]) ?? fail(words);
  else throw new LabelError(`"${field}" says nothing of a figure`, HINT);
}

function fail(words: string): never {
  throw missingWords(words);
}
