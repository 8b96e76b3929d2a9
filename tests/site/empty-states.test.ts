import { expect, inject, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import type { SiteUnderTest } from './site-under-test.ts';

const browser = openBrowser();
const [oneText, nothing, , noText] = inject('extremes') as [SiteUnderTest, SiteUnderTest, SiteUnderTest, SiteUnderTest];

/** What stands under a heading in place of what a page would show there. */
const MISSING = (
  [
    [nothing, '', 'Excerpts', 'They are excerpts and no summary; no editor has told the story'],
    [nothing, '', 'What happened when', 'No day has been read out of the text'],
    [nothing, '', 'Who said what', 'No quotation with a speaker was found in the text.'],
    [nothing, '', 'Numbers', 'No number has been read out of the text'],
    [nothing, '', 'Who is who', 'No person and no agency was found in the text.'],
    [nothing, '', 'Where', 'No place was found in the text.'],
    [nothing, 'timeline/', 'What happened when', 'no times have been read out of the text.'],
    [nothing, 'quotations/', 'Who said what', 'No quotation was found in the text.'],
    [nothing, 'figures/', 'Numbers', 'none have been read out of the text.'],
    [nothing, 'people/', 'People', 'No person was found in the text.'],
    [nothing, 'agencies/', 'Agencies', 'No agency was found in the text.'],
    [nothing, 'places/', 'Places', 'No place was found in the text.'],
    [nothing, 'search/', 'Search', 'No name was found in the text; the index holds the sources alone.'],
    [nothing, 'updates/', 'Additions and corrections', 'Nothing has been added or corrected'],
    [noText, '', 'What to do next', 'Save each article as plain text in the folder seeds'],
    [noText, 'figures/', 'Numbers', 'There is no text yet, so there is nothing to show here.'],
    [noText, 'search/', 'Search', 'There is no text yet, so there is nothing to show here.'],
    [oneText, 'compare/', 'How the texts differ', 'There is one text, so there is nothing to set beside it.'],
    [oneText, 'places/', 'On the map', 'No map is drawn: where these places are could not be told for certain.'],
  ] satisfies [SiteUnderTest, string, string, string][]
).map(([site, route, heading, says]) => ({ site, route, heading, says }));

test.each(MISSING)('$site.name, /$route, under “$heading”: $says', async ({ site, route, heading, says }) => {
  const page = await browser().newPage();
  await page.goto(site.address + route);
  // The narrowest part of the page that has the heading and more than the heading.
  const part = page
    .locator('section, main')
    .filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
    .last();
  expect((await part.textContent())?.replace(/\s+/g, ' ')).toContain(says);
  await page.close();
});
