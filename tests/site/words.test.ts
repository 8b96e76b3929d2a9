import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { readPages, type PageRead } from './read-pages.ts';

const browser = openBrowser();

/** What a program says that has nothing to say. */
const SLIPS = /\bundefined\b|\bNaN\b|\bInfinity\b|\[object \w+\]|\$\{|\bInvalid Date\b/g;
/** "1 texts", "1 more stand", "2 text": the number and the words behind it do not agree. */
const ONE =
  /(?<![\d.,:–-])\b1 (?:more )?(?:texts|passages|quotations|statements|sources|people|persons|agencies|places|numbers|figures|names|lines|sentences|days|times|entries|rules|results|mentions|others|words|are|were|have|stand)\b|\bthe text (?:attribute|quote|name|differ|speak|say|tell|give|count|are|have)\b|\b[Tt]he the\b|\b[Aa]ll 1\b/g;
const MANY =
  /(?<![\d.,:–-])\b(?:0|[2-9]|\d\d+) (?:more )?(?:text|passage|quotation|statement|source|person|agency|place|number|figure|name|line|sentence|entry|rule|result|mention)\b(?! of \d)/g;

describe.each([...inject('sites'), ...inject('extremes')])('$name', (site) => {
  let pages: PageRead[];
  beforeAll(async () => {
    pages = await readPages(browser(), site);
  });
  const onPages = (find: (page: PageRead) => readonly string[]): string[] =>
    pages.flatMap((page) => find(page).map((fault) => `/${page.route}: ${fault}`));

  test('no page says what only a program would say', () => {
    expect(onPages(({ words, title, description }) => `${title} ${description} ${words}`.match(SLIPS) ?? [])).toEqual(
      [],
    );
  });

  test('numbers agree with their nouns and verbs', () => {
    expect(
      onPages(({ words, title, description }) => {
        const said = `${title} ${description} ${words}`;
        return [...(said.match(ONE) ?? []), ...(said.match(MANY) ?? [])];
      }),
    ).toEqual([]);
  });

  test('no heading, list, table or paragraph is empty', () => {
    expect(onPages(({ hollow }) => hollow)).toEqual([]);
  });

  test('headings are an outline below one first', () => {
    expect(
      onPages(({ ranks }) => {
        const jumps = ranks.filter((rank, at) => rank > (ranks[at - 1] ?? 0) + 1);
        return ranks[0] === 1 && ranks.filter((rank) => rank === 1).length === 1 && jumps.length === 0
          ? []
          : [ranks.join(' ')];
      }),
    ).toEqual([]);
  });

  test('every page has its landmarks, and says in a sentence of its own what it is', () => {
    const own = pages.filter(({ route }) => route !== '404.html');
    expect(onPages(({ landmarks }) => (landmarks.main === 1 ? [] : ['main']))).toEqual([]);
    for (const { route, landmarks } of own)
      expect.soft({ route, ...landmarks }).toMatchObject({ 'body > header': 1, 'body > footer': 1 });
    expect(own.filter(({ landmarks }) => !landmarks.nav).map(({ route }) => route)).toEqual([]);
    expect(onPages(({ description }) => (/^\P{Ll}.+[.?!”]$/u.test(description) ? [] : [description]))).toEqual([]);
  });
});
