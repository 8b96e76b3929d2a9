import { expect, test } from 'vitest';
import { formatPassageRef, parsePassageRef, passageRefSchema } from '../../src/schema/passage-ref.ts';

test.each([
  ['000:23', { article: '000', line: 23 }],
  ['000-d6:23.2', { article: '000-d6', line: 23, sentence: 2 }],
])('%s is read and written back', (text, ref) => {
  expect(parsePassageRef(text)).toEqual(ref);
  expect(formatPassageRef(ref)).toBe(text);
  expect(passageRefSchema.safeParse(text).success).toBe(true);
});

test.each(['000', '000:', '000:0', '000:01', '000:1.0', ':1', '0 0:1', '000:1.2.3'])('%s is no passage', (text) => {
  expect(parsePassageRef(text)).toBeUndefined();
});
