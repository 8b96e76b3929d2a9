import { describe, expect, test } from 'vitest';
import { policyInHeader, policyInPage, type PageNeed } from '../../src/schema/security-policy.ts';

function read(policy: string): Map<string, string[]> {
  return new Map(policy.split('; ').map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]));
}

const PUBLISHED: PageNeed[] = ['nothing', 'search'];

const HASH = "'sha256-a'";

describe.each(PUBLISHED)('the policy of a page that needs %s', (need) => {
  test('lets nothing in but the site’s own files, and no text become markup', () => {
    for (const policy of [read(policyInPage(need, [HASH])), read(policyInHeader(need, [HASH]))]) {
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('base-uri')).toEqual(["'none'"]);
      expect(policy.get('form-action')).toEqual(["'none'"]);
      expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
      expect(policy.get('trusted-types')).toEqual(["'none'"]);
      const sources = [...policy].flatMap(([name, values]) => (name.endsWith('-src') ? values : []));
      expect(
        sources.filter((source) => !["'none'", "'self'", 'file:', "'wasm-unsafe-eval'", HASH].includes(source)),
      ).toEqual([]);
    }
  });

  test('is the same in the header, but for a folder on disk and for frames', () => {
    const [page, header] = [read(policyInPage(need, [HASH])), read(policyInHeader(need, [HASH]))];
    expect(header.get('frame-ancestors')).toEqual(["'none'"]);
    header.delete('frame-ancestors');
    expect([...header]).toEqual([...page].map(([name, values]) => [name, values.filter((value) => value !== 'file:')]));
  });
});

test('a script and WebAssembly are for the search alone', () => {
  expect(policyInPage('nothing')).not.toMatch(/unsafe|script-src/);
  expect(read(policyInPage('search', [HASH])).get('script-src')).toEqual([HASH, "'wasm-unsafe-eval'"]);
  expect(policyInPage('search').match(/unsafe/g)?.length).toBe(1);
});

test('a page that someone writes runs nothing that stands in it', () => {
  expect(read(policyInPage('follow')).get('script-src')).toEqual(["'self'"]);
  expect(read(policyInPage('follow')).get('default-src')).toEqual(["'none'"]);
});
