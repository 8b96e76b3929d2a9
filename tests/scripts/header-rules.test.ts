import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listHeaderRules } from '../../scripts/site/header-rules.ts';
import { headersFile, headersFor, writeHeaders } from '../../scripts/site/write-headers.ts';
import { policyInHeader } from '../../src/schema/security-policy.ts';
import { temporaryFolder } from './temporary-folder.ts';

const SCRIPTS = ["'sha256-a'"];
const SITE = {
  'index.html': 'home',
  '404.html': 'lost',
  'street.svg': '<svg/>',
  'people/index.html': 'people',
  'search/index.html': 'search',
  'pagefind/pagefind.js': '',
  'data/explainer.json': '{}',
  '_astro/site.abc.css': '',
};

function write(files: Readonly<Record<string, string>>): string {
  const site = temporaryFolder(files);
  writeHeaders(site, SCRIPTS);
  return site;
}

test.each([
  ['/', 'nothing'],
  ['/people/', 'nothing'],
  ['/people/ada/', 'nothing'],
  ['/street.svg', 'nothing'],
  ['/pagefind/pagefind.js', 'nothing'],
  ['/search/', 'search'],
] as const)('%s is sent with the policy of a page that needs %s', (path, need) => {
  const headers = headersFor(write(SITE), path);
  expect(headers['content-security-policy']).toBe(policyInHeader(need, SCRIPTS));
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['cross-origin-resource-policy']).toBe('same-origin');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['permissions-policy']).toContain('geolocation=(), ');
});

test('what has a hash in its name is kept for good, and data is for everyone', () => {
  const site = write(SITE);
  expect(headersFor(site, '/_astro/site.abc.css')['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(headersFor(site, '/people/')['cache-control']).toBeUndefined();
  expect(headersFor(site, '/data/explainer.json')).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test('no header is set twice for an address, since hosts differ in what they make of that', () => {
  const rules = listHeaderRules(write(SITE), SCRIPTS);
  for (const path of ['/', '/people/', '/people/ada/', '/search/', '/street.svg', '/_astro/a.css', '/data/a.json']) {
    const matching = rules.filter(
      (rule) => rule.path === path || (rule.path.endsWith('*') && path.startsWith(rule.path.slice(0, -1))),
    );
    const names = matching.flatMap(({ headers }) => Object.keys(headers));
    expect(names).toEqual([...new Set(names)]);
    expect(matching.length).toBe(2);
  }
});

test('the file stays within what Cloudflare Pages takes, whatever lies in the folder', () => {
  const strange = ['a b.jpg', 'a*.jpg', ':id.jpg', 'a\n  X-Evil: 1', 'ä.jpg', '.hidden'].map(
    (name): [string, string] => [name, ''],
  );
  const many = Array.from({ length: 200 }, (_, index): [string, string] => [`picture-${index}.jpg`, '']);
  const site = write({ ...SITE, ...Object.fromEntries([...strange, ...many]) });
  const lines = readFileSync(join(site, headersFile), 'utf8').trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBe(100);
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
  expect(lines.filter((line) => !/^(?:\/(?:[\w.-]+(?:\/\*)?|\*)?| {2}[A-Z][\w-]+: \S.*)$/.test(line))).toEqual([]);
  expect(lines.join('\n')).not.toContain('Evil');
  // Pages come first: pictures run nothing.
  expect(headersFor(site, '/search/')['content-security-policy']).toBe(policyInHeader('search', SCRIPTS));
});
