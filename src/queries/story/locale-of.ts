/** "en-GB" or "zh-Hant-TW" */
const TAG = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})(?:-|$)/i;

/** A language and its country as Open Graph writes them, `en_GB`; undefined where the tag names no country. */
export function localeOf(language: string): string | undefined {
  const [, tongue, country] = TAG.exec(language) ?? [];
  return tongue === undefined || country === undefined ? undefined : `${tongue.toLowerCase()}_${country.toUpperCase()}`;
}
