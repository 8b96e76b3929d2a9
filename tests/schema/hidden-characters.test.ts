import { expect, test } from 'vitest';
import { nameCharacter } from '../../src/schema/character-names.ts';
import { clearName, listHidden } from '../../src/schema/hidden-characters.ts';

test.each([
  ['An\u00ADna', ['2 invisible U+00AD SOFT HYPHEN']],
  ['a\u202Eb\u202C', ['1 direction U+202E RIGHT-TO-LEFT OVERRIDE', '3 direction U+202C POP DIRECTIONAL FORMATTING']],
  ['a\u2066b\u2069', ['1 direction U+2066 LEFT-TO-RIGHT ISOLATE', '3 direction U+2069 POP DIRECTIONAL ISOLATE']],
  ['Lee\u200F said', ['3 direction U+200F RIGHT-TO-LEFT MARK']],
  [
    'a\u200Bb\u2060c\uFEFFd',
    [
      '1 invisible U+200B ZERO WIDTH SPACE',
      '3 invisible U+2060 WORD JOINER',
      '5 invisible U+FEFF ZERO WIDTH NO-BREAK SPACE (byte order mark)',
    ],
  ],
  ['Ann\u200Da', ['3 invisible U+200D ZERO WIDTH JOINER']],
  ['a\u{E0041}b', ['1 invisible U+E0041 TAG A']],
  ['a\uFE0F', ['1 invisible U+FE0F VARIATION SELECTOR']],
  ['a\u0007\u0093\u007F', ['1 control U+0007 BELL', '2 control U+0093 CONTROL', '3 control U+007F DELETE']],
  [
    'a\u2028b\u0085\vc',
    ['1 control U+2028 LINE SEPARATOR', '3 control U+0085 NEXT LINE', '4 control U+000B LINE TABULATION'],
  ],
  ['a\uFFFD', ['1 damage U+FFFD REPLACEMENT CHARACTER']],
  ['a\uFFFF', ['1 control U+FFFF']],
])('%j holds', (text, expected) => {
  expect(
    listHidden(text).map(({ at, sort, character }) => `${String(at)} ${sort} ${nameCharacter(character)}`),
  ).toEqual(expected);
});

test.each([
  ['plain, with tabs and line ends', 'a\tb\r\nc\fd'],
  ['accents, each way', 'Zoë Zoe\u0308'],
  ['a family', '👨\u200D👩\u200D👧'],
  ['a heart, a keycap, a flag', '❤\uFE0F 1\uFE0F\u20E3 🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['a person with skin, running', '🏃🏽\u200D♀\uFE0F'],
  ['Persian', 'می\u200Cخواهم'],
  ['Hindi', 'क्\u200Dष'],
  ['Hebrew with marks of direction', 'שלום\u200F!'],
  ['units', '10 kΩ, 5 µm'],
])('nothing is hidden in %s', (_what, text) => {
  expect(listHidden(text)).toEqual([]);
});

test.each([
  ['An\u00ADna\u200F Lee', 'Anna Lee'],
  ['Zoe\u0308', 'Zoë'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['\u202EeeL', 'eeL'],
])('%j is shown as %j', (name, expected) => {
  expect(clearName(name)).toBe(expected);
});
