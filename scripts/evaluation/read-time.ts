import { timeExpressionSchema, timePrecisionSchema } from '../../src/schema/time-expression.ts';
import { findWords } from './find-words.ts';
import { LabelError, missingWords } from './label-error.ts';
import type { ExpectedTime } from './example.ts';

const statuses = timeExpressionSchema.shape.status.unwrap();
const HINT =
  `"> time | late on Friday | part-of-day | happened | value: XXXX-WXX-5 | local: Saturday local time"; the precision is one ` +
  `of ${timePrecisionSchema.options.join(', ')}; the status one of ${statuses.options.join(', ')}, open`;

/** Reads the fields of a line `> time | …`, looking for the words from an offset on. Throws a LabelError. */
export function readTime(text: string, [words, second, ...more]: readonly string[], from: number): ExpectedTime {
  const precision = timePrecisionSchema.safeParse(second);
  if (!words || !precision.success) throw new LabelError('this is no time', HINT);
  const span = findWords(text, words, from);
  if (!span) throw missingWords(words);
  const time: ExpectedTime = { ...span, precision: precision.data };
  for (const field of more) {
    const status = statuses.safeParse(field);
    const [, key, value = ''] = /^(value|local): (.+)$/.exec(field) ?? [];
    if (status.success) time.status = status.data;
    else if (field === 'open') time.status = 'open';
    else if (key === 'value') time.value = value;
    else if (key === 'local') {
      const local = findWords(text, value, span.start);
      if (!local) throw missingWords(value);
      time.local = local;
    } else throw new LabelError(`"${field}" says nothing of a time`, HINT);
  }
  return time;
}
