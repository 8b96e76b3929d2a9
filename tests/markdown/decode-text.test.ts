import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { decodeText } from '../../src/markdown/decode-text.ts';

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...Buffer.from(part)])));
const utf16 = (text: string, swap = false): Uint8Array => {
  const buffer = Buffer.from(text, 'utf16le');
  return swap ? buffer.swap16() : buffer;
};
const utf32 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0, 0, 0]));

function decode(value: Uint8Array): string {
  const file = new VFile({ path: 'a.txt', value });
  const text = decodeText(file);
  const [message] = file.messages;
  if (text !== undefined) return text;
  const { line, column, ruleId, reason, note } = message ?? {};
  return `${String(line)}:${String(column)} ${String(ruleId)} ${String(reason)} | ${String(note)}`;
}

const SAVE = 'save it as UTF-8; in most editors that is a choice beside the name when you save';
const ANEW = 'get the file anew from where it came; it was cut or changed on the way';

test.each<[string, Uint8Array, string]>([
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 'so'), 'so'],
  ['two of them', bytes(0xef, 0xbb, 0xbf, 'so ', 0xef, 0xbb, 0xbf, 'too'), 'so \uFEFFtoo'],
  ['line ends of all kinds', bytes('a\r\nb\rc\nd'), 'a\r\nb\rc\nd'],
  ['a replacement character that is there', bytes('a\uFFFDb'), 'a\uFFFDb'],
  ['few letters', bytes('a'), 'a'],
  ['nothing', bytes(), ''],
])('reads %s', (_what, value, text) => {
  expect(decode(value)).toBe(text);
});

test.each<[string, Uint8Array, string]>([
  ['UTF-16 with a mark', bytes(0xff, 0xfe, 0x41, 0), 'UTF-16'],
  ['UTF-16 the other way round, with a mark', bytes(0xfe, 0xff, 0, 0x41), 'UTF-16'],
  ['UTF-16 without a mark', utf16('The harbour is closed.'), 'UTF-16'],
  ['UTF-16 the other way round', utf16('The harbour is closed.', true), 'UTF-16'],
  ['UTF-32 with a mark', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), 'UTF-32'],
  ['UTF-32 without a mark', utf32('The harbour is closed.'), 'UTF-32'],
])('names %s', (_what, value, name) => {
  expect(decode(value)).toBe(
    `undefined:undefined file-encoding the file is encoded as ${name}, not as UTF-8 | ${SAVE}`,
  );
});

test.each<[string, Uint8Array, string]>([
  [
    'quotation marks of Windows',
    bytes('One.\r\nShe said: ', 0x93, 'so', 0x94, '.'),
    '2:11 file-encoding the byte 0x93 at offset 16 is not UTF-8: it begins no character here | the file is likely to be in Windows-1252, where this reads “ She said: “so”.”: open it as such and save it as UTF-8'.replace(
      '“ She',
      '“She',
    ),
  ],
  [
    'Latin-1 behind good UTF-8 and a mark',
    bytes(0xef, 0xbb, 0xbf, 'é\uFFFD', 0xe9, 'a'),
    '1:3 file-encoding the byte 0xE9 at offset 8 is not UTF-8: it begins no character here | the file is likely to be in Latin-1 or Windows-1252, where this reads “Ã©ï¿½éa”: open it as such and save it as UTF-8',
  ],
  [
    'an overlong form',
    bytes('a\nb', 0xc0, 0xaf),
    `2:2 file-encoding the byte 0xC0 at offset 3 is not UTF-8: a character in more bytes than it needs | ${ANEW}`,
  ],
  [
    'a surrogate',
    bytes('a\rb', 0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80),
    '2:2 file-encoding the byte 0xED at offset 3 is not UTF-8: half of a pair of surrogates | the file is in CESU-8, a form that some databases export: have them export UTF-8',
  ],
  [
    'an end that is cut',
    bytes('ab', 0xe2, 0x80),
    `1:3 file-encoding the byte 0xE2 at offset 2 is not UTF-8: the file ends in the middle of a character | ${ANEW}`,
  ],
  [
    'a NUL character',
    bytes('a\nb', 0, 'c'),
    '2:2 file-binary a NUL character (U+0000) stands here, so this is not a text | save it as plain text in UTF-8, or delete the character if it got in by mistake',
  ],
])('shows the place of %s', (_what, value, expected) => {
  expect(decode(value)).toBe(expected);
});
