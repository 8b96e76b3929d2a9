import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { judgeAddress } from '../../src/markdown/judge-address.ts';
import { prepareSources, renderEditorial } from '../../src/markdown/render-editorial.ts';
import { relativeRoute, type Route } from '../../src/schema/route.ts';
import { webAddressSchema } from '../../src/schema/web-address.ts';

const REFUSED: [url: string, hint: string][] = [
  ['javascript:alert(1)', 'write an address that begins with https://'],
  ['JAVASCRIPT:alert(1)', 'write an address that begins with https://'],
  ['java\tscript:alert(1)', 'take the character U+0009 out of it, which nobody sees'],
  ['java\nscript:alert(1)', 'take the character U+000A out of it, which nobody sees'],
  ['\u0001javascript:alert(1)', 'take the character U+0001 out of it, which nobody sees'],
  ['java\u200Bscript:alert(1)', 'take the character U+200B out of it, which nobody sees'],
  ['https://example.org/\u202Egpj.exe', 'take the character U+202E out of it, which nobody sees'],
  ['vbscript:x', 'write an address that begins with https://'],
  ['data:text/html,x', 'write an address that begins with https://'],
  ['blob:https://example.org/x', 'write an address that begins with https://'],
  ['file:///etc/passwd', 'write an address that begins with https://'],
  ['ftp://example.org/', 'write an address that begins with https://'],
  ['view-source:https://example.org/', 'write an address that begins with https://'],
  ['//evil.invalid/x', 'write the whole address: https://evil.invalid/x'],
  ['///evil.invalid/x', 'write the whole address: https://evil.invalid/x'],
  ['\\\\evil.invalid\\x', 'write / in place of \\'],
  ['/\\evil.invalid/x', 'write / in place of \\'],
  ['https:\\\\evil.invalid', 'write / in place of \\'],
  ['https:evil.invalid/x', 'write the whole address: https://evil.invalid/x'],
  ['https:/evil.invalid/x', 'write the whole address: https://evil.invalid/x'],
  ['https://example.org@evil.invalid/', 'leave out what stands before the @: the address leads to evil.invalid'],
  ['https://a:b@example.org/', 'leave out what stands before the @: the address leads to example.org'],
  ['/https://evil.invalid/x', 'write one / in place of two'],
  ['/chapters/a///evil.invalid/x', 'write one / in place of two'],
  ['/.//evil.invalid/x', 'write one / in place of two'],
  ['https://example.org:99999/', 'the address is broken: check it, or write % as %25'],
  ['https://example.org/%ZZ', 'the address is broken: check it, or write % as %25'],
];

const WHOLE = ['https://example.org/a?b#c', 'http://example.org:8080/', 'HTTPS://Example.org', 'mailto:a@example.org'];

describe('an address', () => {
  test.each(REFUSED)('%j is refused: %s', (url, hint) => {
    expect(judgeAddress(url, '/chapters/a/')).toEqual({ is: 'refused', hint });
  });

  test.each(WHOLE)('%j leads elsewhere', (url) => {
    expect(judgeAddress(url, '/')).toEqual({ is: 'elsewhere' });
  });

  test.each([
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://example.org\u3002evil.invalid/', 'example.org.evil.invalid'],
    ['https://%65xample.org/', 'example.org'],
  ])('%j has a host in disguise: %s', (url, host) => {
    expect(judgeAddress(url, '/')).toEqual({ is: 'elsewhere', host });
    expect(webAddressSchema.safeParse(url).success).toBe(false);
  });

  test.each([
    ['/timeline/#a', '/timeline/', '#a'],
    ['../../people/a/', '/people/a/', ''],
    ['#a', '/chapters/b/', '#a'],
    ['/javascript:alert(1)', '/javascript:alert(1)', ''],
  ])('%j is of the site', (url, path, hash) => {
    expect(judgeAddress(url, '/chapters/b/')).toEqual({ is: 'local', path, hash });
  });
});

test.each(REFUSED.filter(([url]) => !url.startsWith('/')))('a field refuses %j', (url) => {
  expect(webAddressSchema.safeParse(url).success).toBe(url.includes('%ZZ'));
});

test.each<[string, Route, string]>([
  ['/', '/javascript:alert(1)', './javascript:alert(1)'],
  ['/', '/https://evil.invalid/', './https://evil.invalid/'],
  ['/chapters/', '/chapters///evil.invalid/', './/' + '/evil.invalid/'],
  ['/a/', '/b:c', '../b:c'],
])('the way from %s to %s has no scheme and no host', (from, to, way) => {
  expect(relativeRoute(from, to)).toBe(way);
});

test.each([
  '![x](https://evil.invalid/a.png)',
  '![x][d]\n\n[d]: https://evil.invalid/a.png',
  '![d]\n\n[d]: //evil.invalid/a.png',
  '![x][d] [y][d]\n\n[d]: https://evil.invalid/a.png',
  '[![x](http:evil.invalid/a.png)](https://example.org/)',
  '![x](/about///evil.invalid/a.png)',
  '![x](data:image/png;base64,AA==)',
  '![x](\\\\\\\\evil.invalid/a.png)',
  '![x](/\\\\evil.invalid/a.png)',
  '![x](h&Tab;ttps://evil.invalid/a.png)',
  '![x](#y)',
])('a picture that lies elsewhere is refused with a hint: %s', (value) => {
  const file = new VFile({ path: 'content/editorial/pages/about.md', value });
  const { html } = renderEditorial(file, prepareSources([], []), { page: '/about/' });
  const errors = file.messages.filter(({ fatal }) => fatal === true);
  expect(errors.map(({ ruleId, note }) => `${ruleId ?? ''}: ${note ?? ''}`)).toEqual([
    'unsafe-url: put the picture into public/ and write its name: ![What it shows](picture.jpg)',
  ]);
  expect(errors[0]?.line).toBe(1);
  expect(html).not.toContain('evil.invalid/a.png"><');
  expect(html).not.toMatch(/src="[^"]*(?:evil|data)/);
});
