import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sealSearch } from '../../scripts/site/seal-search.ts';
import { policyInPage } from '../../src/schema/security-policy.ts';
import { temporaryFolder } from './temporary-folder.ts';

const [, NOTICE = ''] =
  /<script is:inline>([^<]*)</.exec(readFileSync('src/components/frame/SearchForm.astro', 'utf8')) ?? [];
const FILE = '<script defer src="../_astro/search-page-a1.js"></script>';
const page = (head: string, body: string, policy = policyInPage('search')): string =>
  `<head><meta http-equiv="Content-Security-Policy" content="${policy}">${head}</head><body>${body}<script>${NOTICE}</script></body>`;

function seal(html: string): { hashes: string[]; html: string } {
  const site = temporaryFolder({
    'search/index.html': html,
    '_astro/search-page-a1.js': 'search()',
    '_astro/other.js': 'evil()',
  });
  return { hashes: sealSearch(site), html: readFileSync(join(site, 'search/index.html'), 'utf8') };
}

test('the scripts of the search are allowed by their hashes', () => {
  const { hashes, html } = seal(page(FILE, ''));
  // printf 'search()' | openssl dgst -sha256 -binary | base64
  expect(hashes[0]).toBe("'sha256-55C+spmnlCUR5KgSippSbxcEepdItE3dLSUgcw1if/U='");
  expect(hashes.length).toBe(2);
  expect(html).toContain(`content="${policyInPage('search', hashes)}"`);
  expect(html).toContain(
    `<script defer integrity="${hashes[0]?.slice(1, -1) ?? ''}" src="../_astro/search-page-a1.js">`,
  );
});

test.each([
  '<script>evil()</script>',
  '<script defer src="../_astro/other.js"></script>',
  `<p title='"${policyInPage('search')}"'>`,
])('and what else got into the page is not: %s', (intruder) => {
  const clean = seal(page(FILE, ''));
  expect(seal(page(FILE, intruder)).hashes).toEqual(clean.hashes);
  expect(seal(page(FILE, intruder)).html.replace(intruder, '')).toBe(clean.html);
});

test('a page without a search stays as it is, and one without its scripts is an error', () => {
  const without = page('', '', policyInPage('nothing'));
  expect(seal(without)).toEqual({ hashes: [], html: without });
  expect(() => seal(page('', ''))).toThrow('lacks a script of its own');
  expect(() => seal(page(FILE, '').replace(NOTICE, 'evil()'))).toThrow('lacks a script of its own');
});
