import { expect, test } from 'vitest';
import { findMixedWords, lookOf } from '../../src/markdown/find-mixed-words.ts';

test.each([
  ['said Кaren Reid', ['5 Кaren: К of Cyrillic, Karen']],
  ['Pаypаl', ['0 Pаypаl: а of Cyrillic, Paypal']],
  ['Οban', ['0 Οban: Ο of Greek, Oban']],
  ['the Mοον', ['4 Mοον: M of Latin, Μοον']],
  ['in Мoscow and Кremlin', ['3 Мoscow: М of Cyrillic, Moscow', '14 Кremlin: К of Cyrillic, Kremlin']],
  ['Kремль', ['0 Kремль: K of Latin, Кремль']],
])('%s', (text, expected) => {
  expect(
    findMixedWords(text).map(
      ({ at, word, letters, script, clear }) => `${String(at)} ${word}: ${letters} of ${script}, ${clear}`,
    ),
  ).toEqual(expected);
});

test.each([
  'Zoë Łódź Đặng O’Neil',
  'Владимир Путин',
  'Αθήνα',
  '10 kΩ, MΩ, 5 µm, 5 μm, Δt, TNFα, IFNγ, α-Synuclein, πr, Ångström, 300 K',
  'the Яндекс-owned site',
  '東京 FC',
  'Zoe\u0308',
])('nothing looks other than it is in %s', (text) => {
  expect(findMixedWords(text)).toEqual([]);
});

test('names that look the same', () => {
  expect(lookOf('Кaren')).toBe(lookOf('Karen'));
  expect(lookOf('Оса')).toBe(lookOf('Oca'));
  expect(lookOf('Karin')).not.toBe(lookOf('Karen'));
});
