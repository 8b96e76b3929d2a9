import { VFile } from 'vfile';
import { expect, it } from 'vitest';
import { checkWordGroups } from '../../../src/pipeline/compare/check-word-groups.ts';
import { readEditorial } from '../../../src/pipeline/read/read-editorial.ts';
import { formatMessages, makeArticle } from '../../markdown/story.ts';

const articles = [
  makeArticle('000-quay', 'The ferry’s crew left.\nThe Storm sank two “launches” at the quay.'),
  makeArticle('001-isle', 'The pile-up of fishing boats went on.'),
];

function check(groups: string): string {
  const file = new VFile({ path: 'wording.md', value: `---\ngroups: ${groups}\n---\n` });
  checkWordGroups(readEditorial([file]).wording, articles);
  return formatMessages(file);
}

it.each([
  '[[ferry, vessel]]',
  '[[launch, dinghy]]',
  '[[to sink, to founder]]',
  '[[squall, storm]]',
  '[[pile-up, jam]]',
  '[[fishing boat, trawler]]',
  '[[ferry, vessel], [storm, squall]]',
  '[[crew, men], [to crew, to man]]',
])('a group of which a text uses a word in any form is fine: %s', (groups) => {
  expect(check(groups)).toBe('');
});

it('a group that no text uses is an error, with a word that was perhaps meant', () => {
  expect(
    check(
      '[[ferry, boat], [trawler, crews quarter], [trawling, fshing], [to drown, the deep], [boating lake, pond, pool]]',
    ),
  ).toMatchInlineSnapshot(`
    "wording.md:2:25-2:49 error[unused-group] no text uses "trawler" or "crews quarter" | take the group out, or add a word that the texts use
    wording.md:2:51-2:69 error[unused-group] no text uses "trawling" or "fshing" | the texts have "fishing": write that, or take the group out
    wording.md:2:71-2:91 error[unused-group] no text uses "to drown" or "the deep" | take the group out, or add a word that the texts use
    wording.md:2:93-2:119 error[unused-group] no text uses "boating lake", "pond" or "pool" | take the group out, or add a word that the texts use"
  `);
});

it('what is wrong with the words of a group is said', () => {
  expect(check('[[ferry, ferry], [launch, ferry], [boat, "-"], [storm, riot, march, regime]]')).toMatchInlineSnapshot(`
    "wording.md:2:18-2:23 error[word-in-two-groups] "ferry" stands twice in this group | keep it where it belongs
    wording.md:2:35-2:40 error[word-in-two-groups] "ferry" stands in two groups | keep it where it belongs
    wording.md:2:50-2:53 error[no-word] "-" is no word | write a word, or a few that belong together
    wording.md:2:77-2:83 error[two-known-groups] "regime" belongs to another group than the words before it | the program's groups are "protest, demonstration, rally, march, riot, unrest, disorder, disturbance, uprising, revolt, rebellion, insurrection, insurgency, mutiny, coup" and "government, administration, regime, junta": name words of one of them"
  `);
});
