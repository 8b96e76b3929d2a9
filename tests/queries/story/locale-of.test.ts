import { expect, it } from 'vitest';
import { localeOf } from '../../../src/queries/story/locale-of.ts';

it.each([
  ['en-GB', 'en_GB'],
  ['zh-Hant-TW', 'zh_TW'],
  ['DE-at', 'de_AT'],
  ['en', undefined],
  ['es-419', undefined],
  ['en" x="', undefined],
])('%s is %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});
