import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/site/serve-site.ts';
import { writeHeaders } from '../../scripts/site/write-headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-serve-'));
const site = join(folder, 'site');
for (const [path, text] of Object.entries({
  'secret.txt': 'secret',
  'site-of-another/index.html': 'secret',
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/people/index.html': 'people',
  'site/search/index.html': 'search',
  'site/a b&c.txt': 'plain',
  'site/empty/none': 'none',
})) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
symlinkSync(join(folder, 'secret.txt'), join(site, 'link.txt'));
symlinkSync(folder, join(site, 'up'));
writeHeaders(site, []);

let served: ServedSite;
beforeAll(async () => {
  served = await serveSite(site, 0);
});
afterAll(async () => {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends what no client would send, and gives back all that comes. */
async function send(lines: string): Promise<string> {
  const socket = connect(Number(new URL(served.address).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (part) => (answer += String(part)));
  // What is refused may be cut off.
  socket.on('error', () => undefined);
  socket.end(lines, 'latin1');
  await new Promise((resolve) => socket.on('close', resolve));
  return answer;
}
const ask = (target: string, { method = 'GET', host = 'localhost' } = {}): Promise<string> =>
  send(`${method} ${target} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
const statusOf = (answer: string): number => Number(answer.split(' ')[1]);

describe('nothing outside of the site is sent', () => {
  test.each([
    '/../secret.txt',
    '/people/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/people/..%2f..%2fsecret.txt',
    '/%252e%252e/secret.txt',
    '/../site-of-another/',
    '/link.txt',
    '/up/secret.txt',
    '/up/site-of-another/',
    '/up',
    '/%00',
    '/index.html%00.txt',
    '//secret.txt',
    '/C:/secret.txt',
    '/%',
    '/%c3%28',
    '/_headers',
    '/empty/',
    'http://localhost/../secret.txt',
    'secret.txt',
    '*',
    `/${'a'.repeat(5000)}`,
    `/${'a/'.repeat(3000)}`,
  ])('%s', async (target) => {
    const answer = await ask(target);
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400);
    expect(statusOf(answer)).toBeLessThan(500);
    expect(answer).not.toContain('secret');
    expect(statusOf(await ask('/people/'))).toBe(200);
  });
});

test.each(['/people', '/people?a=b', '/empty'])('a slash is added to %s, on this site', async (target) => {
  expect(await ask(target)).toContain(`\r\nlocation: ${target.replace(/(?=\?|$)/, '/')}\r\n`);
});

test.each(['//people', '//evil.example/..', '/\\people', '/%2fpeople', '//localhost//people'])(
  'and no address leads to another host: %s',
  async (target) => {
    expect(await ask(target)).not.toMatch(/^location/im);
  },
);

test('a file whose name has to be escaped is sent', async () => {
  expect(await ask('/a%20b&c.txt')).toContain('plain');
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed', async (method) => {
  const answer = await ask('/', { method });
  expect(statusOf(answer)).toBe(405);
  expect(answer).toContain('allow: GET, HEAD');
});

test('HEAD has the headers alone', async () => {
  const answer = await ask('/', { method: 'HEAD' });
  expect(statusOf(answer)).toBe(200);
  expect(answer).not.toContain('home');
});

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', 'evil.example:80', '', '10.0.0.1'])(
  'a page of another host whose name leads here reads nothing (Host: %s)',
  async (host) => {
    const answer = await ask('/', { host });
    expect(statusOf(answer)).toBe(421);
    expect(answer).not.toContain('home');
  },
);

test.each(['localhost', 'LOCALHOST:4321', '127.0.0.1:80', '[::1]:4321'])(
  'this machine does (Host: %s)',
  async (host) => {
    expect(await ask('/', { host })).toContain('home');
  },
);

test.each([
  ['empty', '\r\n\r\n'],
  ['half a line', 'GET\r\n\r\n'],
  ['bytes', '\0\xff\xfe\r\n\r\n'],
  ['a long header', `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${'a'.repeat(1e5)}\r\n\r\n`],
  ['another protocol', 'GET / HTTP/9.9\r\n\r\n'],
])('a broken request does not stop it: %s', async (_, lines) => {
  await send(lines);
  expect(await ask('/')).toContain('home');
});

test('a site that goes away while it is served does not stop it', async () => {
  const gone = await serveSite(join(folder, 'nothing'), 0);
  expect((await fetch(gone.address)).status).toBe(500);
  expect((await fetch(gone.address)).status).toBe(500);
  await gone.stop();
});

test('it sends what the site asks of hosts', async () => {
  expect((await fetch(`${served.address}search/`)).headers.get('content-security-policy')).toContain(
    "'wasm-unsafe-eval'",
  );
  const { headers } = await fetch(`${served.address}people/`);
  expect(headers.get('content-security-policy')).not.toContain('unsafe');
  expect(headers.get('x-frame-options')).toBe('DENY');
  const lost = await fetch(`${served.address}nowhere/`);
  expect(lost.status).toBe(404);
  expect(lost.headers.get('x-content-type-options')).toBe('nosniff');
});

test('no other machine reaches it', async ({ skip }) => {
  const others = Object.values(networkInterfaces()).flatMap((addresses = []) =>
    addresses.filter(({ internal, family }) => !internal && family === 'IPv4'),
  );
  const [own] = others;
  if (!own) return skip('this machine is in no network');
  await expect(fetch(served.address.replace('localhost', own.address))).rejects.toThrow();
});
