// node scripts/lexicon/write-countries.ts
//
// Writes countries.ts: the names of countries and territories in English from Intl.DisplayNames (Unicode CLDR), with the
// forms that news texts use beside them.
import { writeLexicon } from './write-lexicon.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes of CLDR that are no country: unions, outlying oceans, private use. */
const NO_COUNTRY = new Set('EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC'.split(' '));
const FURTHER = (
  'U.S.|U.S|US|USA|U.S.A.|U.S.A|United States of America|America|UK|U.K.|U.K|Britain|Great Britain|England|Scotland|Wales|Northern Ireland|UAE|U.A.E.|Emirates|' +
  'DRC|DR Congo|Congo|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Brazzaville|Congo-Kinshasa|Republic of Congo|Republic of the Congo|' +
  'Turkey|Czech Republic|Ivory Coast|Burma|Macau|Hong Kong|Palestine|Palestinian Territories|Russian Federation|Soviet Union|USSR|Nazi Germany|' +
  "Democratic People's Republic of Korea|East Germany|West Germany|Yugoslavia|Czechoslovakia|Holland|DPRK|Korea|Republic of Korea|Swaziland|Cape Verde|East Timor|Vatican|Holy See|" +
  'The Gambia|Gambia|The Bahamas|Bahamas|Macedonia|Bosnia|Herzegovina|Bosnia and Herzegovina|Trinidad|Tobago|Trinidad and Tobago|Antigua|Barbuda|' +
  'Antigua and Barbuda|St. Lucia|St. Vincent|St Vincent and the Grenadines|St. Kitts|Saint Kitts and Nevis|Sao Tome and Principe|Turks and Caicos|' +
  "Cote d'Ivoire|Côte d'Ivoire|Turkiye|Türkiye|Kyrgyz Republic|Republic of Ireland|Irish Republic|People's Republic of China|PRC|" +
  'Islamic Republic of Iran|Kingdom of Saudi Arabia|State of Israel|State of Palestine|Republic of Turkey|Federal Republic of Germany|Kosovo|Somaliland|Crimea|' +
  'Abkhazia|South Ossetia|Western Sahara|Chechnya|Kurdistan|Tibet|Kashmir|Zanzibar|North Korea|South Korea|Zaire|Rhodesia|Persia|Siam|Ceylon|New Guinea'
).split('|');

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const countries = new Set(FURTHER);
for (const first of LETTERS) {
  for (const second of LETTERS) {
    const code = first + second;
    const name = NO_COUNTRY.has(code) ? undefined : names.of(code);
    if (!name) continue;
    const plain = name
      .replace(/’/g, "'")
      .replace(/ \(.*\)$/, '')
      .replace(/ SAR China$/, '');
    for (const form of [
      plain,
      plain.replace(/ & /g, ' and '),
      plain.replace(/^St\. /, 'St '),
      plain.replace(/^St\. /, 'Saint '),
    ]) {
      countries.add(form);
      countries.add(form.normalize('NFD').replace(/\p{M}/gu, ''));
    }
  }
}
writeLexicon(
  'countries.ts',
  'COUNTRIES',
  'Countries and territories.\nMade by scripts/lexicon/write-countries.ts from Unicode CLDR and a list of further forms.',
  countries,
);
