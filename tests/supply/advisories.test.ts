import { once } from 'node:events';
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { onTestFinished, expect, test } from 'vitest';
import { judgeAudit } from '../../scripts/supply/judge-audit.ts';

const URL = 'https://github.com/advisories/GHSA-0000-0000-0000';

function report(severity: string): string {
  const advisory = { source: 1, name: 'vite', title: 'Reads any file', url: URL, severity, range: '<9' };
  return JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { vite: { name: 'vite', via: [advisory] }, astro: { name: 'astro', via: ['vite'] } },
  });
}

const LINE = `: vite: Reads any file (${URL})`;
const accepted = { url: URL, reason: 'nobody serves the site with it', until: '2030-01-01' };

test.each([
  ['high', [], { open: [`high${LINE}`], accepted: [], minor: [] }],
  ['critical', [], { open: [`critical${LINE}`], accepted: [], minor: [] }],
  ['moderate', [], { open: [], accepted: [], minor: [`moderate${LINE}`] }],
  [
    'high',
    [accepted],
    { open: [], accepted: [`high${LINE}; accepted until 2030-01-01: ${accepted.reason}`], minor: [] },
  ],
  [
    'high',
    [{ ...accepted, until: '2029-12-31' }],
    { open: [`high${LINE}; was accepted until 2029-12-31`], accepted: [], minor: [] },
  ],
  ['high', [{ ...accepted, url: `${URL}x` }], { open: [`high${LINE}`], accepted: [], minor: [] }],
])('a %s hole, with %j accepted', (severity, acceptedOnes, expected) => {
  expect(judgeAudit(report(severity), acceptedOnes, '2029-12-31')).toEqual({ kind: 'asked', ...expected });
});

test.each([
  ['', 'the registry does not answer'],
  ['{"message":"405 Method Not Allowed","statusCode":405}', 'the registry does not answer (405 Method Not Allowed)'],
  ['{"error":{"code":"ENOAUDIT","summary":"no audit\\nhere"}}', 'the registry does not answer (no audit)'],
])('no answer is one that holds nothing of the kind: %s', (printed, reason) => {
  expect(judgeAudit(printed, [], '2029-12-31')).toEqual({ kind: 'not asked', reason });
});

/** What the command says where the registry answers in this way. */
async function checkAdvisories(status: number, answer: object): Promise<{ code: number | null; said: string }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const child = spawn(process.execPath, ['scripts/supply/check-advisories.ts'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, npm_config_registry: `http://127.0.0.1:${port}/`, npm_config_cache: '/dev/null/none' },
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

test('the registry is asked', async () => {
  const advisory = { id: 1, url: URL, title: 'Reads any file', severity: 'high', vulnerable_versions: '*', cwe: [] };
  const { code, said } = await checkAdvisories(200, { vite: [advisory] });
  expect(said).toContain(`high${LINE}`);
  expect(code).toBe(1);
});

test('nothing fails where the registry does not answer, and that is said', async () => {
  const { code, said } = await checkAdvisories(405, {});
  expect(said).toMatch(/^not asked: the registry does not answer/);
  expect(code).toBe(0);
});
