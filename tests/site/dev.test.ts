import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { startDev, type DevStory } from './start-dev.ts';

const browser = openBrowser();

const MILL = 'Mill closes\n\nThe owner, Ada Brandt, closed the mill on Monday. "We have no grain," Brandt said.\n';
const PORT = 'Port reopens\n\n"The ships are back," harbour master Olaf Lund said. Lund thanked Ada Brandt.\n';
const PROBLEMS = 'verbatim-problems';

/** A machine that does much else is slow, and what never comes true takes the time of the test. */
const PATIENCE = { timeout: 90_000 };

async function open(address: string): Promise<Page> {
  const page = await browser().newPage();
  page.setDefaultTimeout(PATIENCE.timeout);
  await page.goto(address);
  return page;
}

const textOf = (page: Page, selector: string) => () => page.locator(selector).first().textContent(PATIENCE);
/** What is shown at last; a page may be on its way to its next state when it is asked. */
const shown = (ask: () => Promise<unknown>) => expect.poll(() => ask().catch(String), PATIENCE);

/** Goes to a page; a page that just loads itself again gets in the way. */
const visit = (page: Page, address: string) => shown(() => page.goto(address).then(() => 'there')).toBe('there');

describe('while someone writes', () => {
  let story: DevStory;
  let page: Page;
  beforeAll(async () => {
    story = await startDev({ 'seeds/001-mill.txt': MILL });
    page = await open(story.address);
  });
  afterAll(() => story.remove());

  const heading = () => textOf(page, 'h1');

  test('the name of the site, the story and a page of the editor appear', async () => {
    await shown(textOf(page, 'title')).toBe('What one text says');
    story.write('editorial/site.md', '---\ntitle: The mill at Osby\nlanguage: en\nstandfirst: Why it closed.\n---\n');
    await shown(textOf(page, 'title')).toBe('The mill at Osby');
    story.write('editorial/explainer.md', 'There was no grain.[^001:3]\n');
    await shown(textOf(page, 'main')).toContain('There was no grain.');
    await visit(page, `${story.address}timeline/`);
    story.write('editorial/pages/timeline.md', 'How the week went.\n');
    await shown(textOf(page, 'main')).toContain('How the week went.');
    rmSync(join(story.folder, 'editorial/pages/timeline.md'));
    await shown(textOf(page, 'main')).not.toContain('How the week went.');
  });

  test('a correction appears, in a folder that was not there', async () => {
    await visit(page, `${story.address}people/ada-brandt/`);
    await shown(heading()).toContain('Ada Brandt');
    story.write('editorial/people/ada-brandt.md', '---\nname: Ada M. Brandt\n---\n');
    await shown(heading()).toContain('Ada M. Brandt');
    rmSync(join(story.folder, 'editorial/people'), { recursive: true });
    await shown(heading()).not.toContain('Ada M. Brandt');
  });

  test('texts come, change, and go with their pages', async () => {
    await visit(page, `${story.address}people/olaf-lund/`);
    await shown(heading()).not.toContain('Olaf Lund');
    story.write('seeds/.002-port.txt.swp', 'not a text');
    story.write('seeds/.DS_Store', 'not a text');
    // As many editors save: another file takes the place of the old one.
    story.write('seeds/4913~', PORT);
    renameSync(join(story.folder, 'seeds/4913~'), join(story.folder, 'seeds/002-port.txt'));
    await shown(heading()).toContain('Olaf Lund');
    story.write('seeds/.new', PORT.replace('The ships are back', 'The ships are late'));
    renameSync(join(story.folder, 'seeds/.new'), join(story.folder, 'seeds/002-port.txt'));
    await shown(textOf(page, 'main')).toContain('The ships are late');
    renameSync(join(story.folder, 'seeds/002-port.txt'), join(story.folder, 'seeds/003-port.txt'));
    await visit(page, `${story.address}sources/003-port/`);
    await shown(textOf(page, 'main')).toContain('The ships are late');
    rmSync(join(story.folder, 'seeds/003-port.txt'));
    await shown(textOf(page, 'main')).not.toContain('The ships are late');
    expect((await fetch(`${story.address}people/olaf-lund/`)).status).toBe(404);
    expect(story.printed()).not.toContain('error');
  });

  test('an error is shown over the last good page, and goes when it is mended', async () => {
    await visit(page, story.address);
    const marked = '<img src=x onerror="document.title = 1">';
    story.write('editorial/explainer.md', `There was no grain.[^001:9] ${marked} And no flour.[^007:1]\n`);
    const named = 'editorial/people/<img src=x onerror=document.title=1>.md';
    story.write(named, '');
    await shown(textOf(page, `${PROBLEMS} ol`)).toContain(named);
    await shown(textOf(page, `${PROBLEMS} h2`)).toMatch(/^\d errors; the page stays as it was/);
    const overlay = await page.locator(`${PROBLEMS} ol`).innerText();
    expect(overlay).toMatch(/editorial\/explainer\.md:1:20\n+error\[unknown-passage\]: /);
    expect(overlay).toMatch(/explainer\.md:1:\d+\n+error\[unknown-article\]: /);
    expect(overlay).toMatch(/1 \| There was no grain\.\[\^001:9\] <img .*\n.*\^{4,}/);
    expect(overlay).toContain('hint: ');
    expect(await page.locator(`${PROBLEMS} img`).count()).toBe(0);
    expect(story.printed()).toContain('editorial/explainer.md:1:20: error[unknown-passage]: ');
    expect(story.printed()).toContain('the site stays as it was until this is mended');
    expect(await page.locator('main').textContent()).toContain('There was no grain.');
    expect(await page.locator('main').textContent()).not.toContain('And no flour.');

    rmSync(join(story.folder, named));

    await visit(page, story.address);
    await shown(textOf(page, `${PROBLEMS} ol`)).toContain('unknown-passage');
    const other = await open(`${story.address}people/`);
    await shown(textOf(other, `${PROBLEMS} ol`)).toContain('unknown-passage');
    await other.getByRole('button', { name: 'Hide' }).click();
    expect(await other.locator(PROBLEMS).count()).toBe(0);

    story.write('editorial/explainer.md', 'And no flour.[^001:3]\n');
    await shown(textOf(page, 'main')).toContain('And no flour.');
    await shown(() => page.locator(PROBLEMS).count()).toBe(0);
  });

  test('the search says why it finds nothing', async () => {
    const search = await (await fetch(`${story.address}search/`)).text();
    expect(search.replace(/\s+/g, ' ')).toContain('There is no search while you write');
    expect(search).not.toContain('type="search"');
    expect(search).toContain('<ul class="index');
  });
});

describe('where dev starts with an error', () => {
  let story: DevStory;
  beforeAll(async () => {
    story = await startDev({ 'seeds/001-mill.txt': MILL, 'editorial/site.md': '---\ntitel: The mill\n---\n' });
  });
  afterAll(() => story.remove());

  test('it shows the error instead of a site, and the site as soon as there is one', async () => {
    const page = await open(story.address);
    await shown(textOf(page, 'h1')).toBe('No site yet');
    await shown(textOf(page, `${PROBLEMS} ol`)).toContain('error[unknown-key]');
    story.write('editorial/site.md', '---\ntitle: The mill\nlanguage: en\nstandfirst: Why it closed.\n---\n');
    await shown(textOf(page, 'title')).toBe('The mill');
    await shown(() => page.locator(PROBLEMS).count()).toBe(0);
    expect(await story.stop('SIGINT')).toBe(0);
  });
});
