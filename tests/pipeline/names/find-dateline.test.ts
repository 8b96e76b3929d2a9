import { expect, test } from 'vitest';
import { findNames } from '../../../src/pipeline/names/find-names.ts';
import { segment } from '../../../src/pipeline/segment/segment.ts';
import { listNames } from './name-text.ts';

test.each([
  ['THURSO, Scotland (Northern Wire) — A road was shut.', ['l THURSO', 'l Scotland']],
  ['LERWICK (PA) - A road was shut.', ['l LERWICK', 'a PA']],
  ['LONDON (Reuters) - Shares fell.', ['l LONDON', 'a Reuters']],
  ['WASHINGTON, June 3 (AP) — Shares fell.', ['l WASHINGTON', 'a AP']],
  ['ELKO, Sept. 4 -- A road was shut.', ['l ELKO']],
  ['PARIS — Shares fell.', ['l PARIS']],
  ['ST. PAUL, Minn. (AP) — A road was shut.', ['l ST. PAUL', 'l Minn.', 'a AP']],
  ['MOSCOW/KYIV (Reuters) - Talks failed.', ['l MOSCOW', 'l KYIV', 'a Reuters']],
  ['Salem, Ore. — A bridge closed.', ['l Salem', 'l Ore.']],
  ['UNISON — the union — struck.', ['a UNISON']],
  ['ZELMIRA — the union — struck. ZELMIRA won.', ['a ZELMIRA', 'a ZELMIRA']],
  ['NATO (Brussels) — It met.', ['a NATO', 'l Brussels']],
  ['JANE ROE (Leeds) - A reader.', ['p JANE ROE', 'l Leeds']],
])('%s', (text, expected) => {
  expect(listNames(text)).toEqual(expected);
});

test.each([
  ['THURSO, Scotland (Northern Wire) — A road was shut.', ['Thurso', 'Scotland']],
  ['WASHINGTON, D.C. — It rained.', ['Washington']],
  ['ST. PAUL, Minn. (AP) — It rained.', ['St. Paul', 'Minnesota', 'AP']],
  ['The crowd in LEEDS loved JANE ROE.', ['Leeds', 'Jane Roe']],
  ['NATO met UNICEF in the USSR.', ['NATO', 'UNICEF', 'Soviet Union']],
])('is displayed without capitals: %s', (text, expected) => {
  expect(findNames(segment(text)).entities.map(({ name }) => name)).toEqual(expected);
});
