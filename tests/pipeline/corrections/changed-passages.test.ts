import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { generate } from '../../../src/pipeline/generate.ts';
import { formatMessages } from '../../markdown/story.ts';
import { ferry, mill } from './ferry-and-mill.ts';

const EDITORIAL = {
  'people/jane-okafor.md': "---\nroles: ['harbour master [^001:2]']\nnot: ['002:1']\n---\n",
  'people/nurse.md': "---\nname: Jane Okafor\nsplit-from: people/jane-okafor\nin: ['002:2.1', '002']\n---\n",
  'articles/001-ferry.md':
    '---\nlines: { 4: caption }\nspeakers:\n  3: unknown\ntimeline: { drop: [1], add: [{ passage: 3.1 reckless, when: Sunday }] }\n---\n',
};

const toFiles = (contents: Record<string, string>): VFile[] =>
  Object.entries(contents).map(([path, value]) => new VFile({ path, value }));

/** What is said of the corrections where a line was put on top of both texts since the story was last generated. */
function moveLines(accept: boolean): string {
  const texts = { '001_ferry.txt': ferry.join('\n'), '002_mill.txt': mill.join('\n') };
  const before = generate({ seeds: toFiles(texts), editorial: [] }).filter(({ path }) => path.startsWith('articles/'));
  const moved = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, `Jane Okafor was named twice.\n${text}`]),
  );
  const result = generate({
    seeds: toFiles(moved),
    editorial: toFiles(EDITORIAL),
    earlier: {
      ids: before.map(({ stem = '' }) => stem),
      read: (id) => before.find(({ stem }) => stem === id),
    },
    accept,
  });
  return formatMessages(...result);
}

test('a passage that a correction refers to is watched as any citation is', () => {
  const places = Array.from(moveLines(false).matchAll(/^(\S+) error\[passage-changed\]/gm), ([, place]) => place);
  expect(places.sort()).toEqual([
    'articles/001-ferry.md:2:10-2:11',
    'articles/001-ferry.md:4:3-4:4',
    'articles/001-ferry.md:5:20-5:21',
    'articles/001-ferry.md:5:41-5:53',
    'people/jane-okafor.md:2:25-2:33',
    'people/jane-okafor.md:3:7-3:14',
    'people/nurse.md:4:6-4:15',
  ]);
  expect(moveLines(true)).not.toContain('error[passage-changed]');
});
