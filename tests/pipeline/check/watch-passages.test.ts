import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { generate, type EarlierArticles } from '../../../src/pipeline/generate.ts';
import { formatMessages } from '../../markdown/story.ts';

type Files = Readonly<Record<string, string>>;

const SEED = [
  'The old mill burned down on Tuesday.',
  '',
  'Fire chief Ann Tollow said 12 engines came. "We lost the roof," she said.',
  'Nobody was hurt, the brigade said.',
].join('\n');
const EXPLAINER = 'The mill burned.[^001:1] Twelve engines came.[^001:3.1]\n\nNobody was hurt.[^001:4]';
const WITH_LINE_ON_TOP = `A correction was made.\n${SEED}`;

const files = (contents: Files): VFile[] => Object.entries(contents).map(([path, value]) => new VFile({ path, value }));

function earlierOf(seeds: Files): EarlierArticles {
  const articles = generate({ seeds: files(seeds), editorial: [] }).filter(({ path }) => path.startsWith('articles/'));
  return {
    ids: articles.map(({ stem = '' }) => stem),
    read: (id) => articles.find(({ stem }) => stem === id),
  };
}

interface Change {
  before?: Files;
  now: Files;
  explainer?: string;
  accept?: boolean;
}

/** What is said about the references of a text that was another one when the story was last generated. */
function change({ before = { '001_mill.txt': SEED }, now, explainer = EXPLAINER, accept }: Change): string {
  const editorial = files({ 'explainer.md': explainer });
  const result = generate({ seeds: files(now), editorial, earlier: earlierOf(before), accept });
  return formatMessages(...result.filter(({ messages }) => messages.length > 0));
}

const rulesIn = (messages: string): string[] =>
  Array.from(messages.matchAll(/\[([a-z-]+)\] /g), ([, rule = '']) => rule);

describe('a cited passage', () => {
  it.each<[string, Change]>([
    ['as it was', { now: { '001_mill.txt': SEED } }],
    ['of a text that is new', { before: {}, now: { '001_mill.txt': SEED } }],
    ['in a text that changed elsewhere', { now: { '001_mill.txt': `${SEED}\nIt rained.` } }],
    ['whose other sentence changed', { now: { '001_mill.txt': SEED.replace('the roof', 'the walls') } }],
    ['with other quotation marks and spaces', { now: { '001_mill.txt': SEED.replace('down on', 'down  on') } }],
    ['in a file of another name', { now: { '001_old_mill.txt': SEED } }],
  ])('%s is accepted', (_what, given) => {
    expect(rulesIn(change(given)).filter((rule) => rule !== 'seed-renamed')).toEqual([]);
  });

  it('with other words is an error, and the words are shown', () => {
    const now = { '001_mill.txt': SEED.replace('12 engines', '14 engines').replace('Nobody was hurt', 'Nobody died') };
    expect(change({ now })).toMatchInlineSnapshot(`
      "explainer.md:1:46-1:56 error[passage-changed] the words of 001:3.1 are no longer those that were cited | before: “… Ann Tollow said 12 engines came.”
      now: “… Ann Tollow said 14 engines came.”
      to accept the words of now, for all that have changed: npm run generate -- --accept
      explainer.md:3:17-3:25 error[passage-changed] the words of 001:4 are no longer those that were cited | before: “Nobody was hurt, the brigade said.”
      now: “Nobody died, the brigade said.”
      to accept the words of now, for all that have changed: npm run generate -- --accept"
    `);
  });

  it('with other words is a note where they are accepted', () => {
    const now = { '001_mill.txt': SEED.replace('12 engines', '14 engines') };
    expect(change({ now, accept: true })).toMatchInlineSnapshot(`
      "explainer.md:1:46-1:56 note[passage-accepted] the words of 001:3.1 were accepted | before: “… Ann Tollow said 12 engines came.”
      now: “… Ann Tollow said 14 engines came.”"
    `);
  });

  it('whose words moved is an error that says where they stand, and moves nothing by itself', () => {
    expect(change({ now: { '001_mill.txt': WITH_LINE_ON_TOP } })).toMatchInlineSnapshot(`
      "explainer.md:1:46-1:56 error[unknown-passage] line 3 of 001 is blank | the words that stood there are somewhere else now: write [^001:4.1]
      explainer.md:1:17-1:25 error[passage-changed] the words of 001:1 are no longer those that were cited | before: “The old mill burned down on Tuesday.”
      now: “A correction was made.”
      the words from before stand elsewhere now: write [^001:2]
      to accept the words of now, for all that have changed: npm run generate -- --accept
      explainer.md:3:17-3:25 error[passage-changed] the words of 001:4 are no longer those that were cited | before: “Nobody was hurt, the brigade said.”
      now: “Fire chief Ann Tollow said 12 engines came. "We lost the roof," she said.”
      the words from before stand elsewhere now: write [^001:5]
      to accept the words of now, for all that have changed: npm run generate -- --accept"
    `);
  });

  it('whose words moved is accepted where the editor followed them', () => {
    const explainer = 'The mill burned.[^001:2] Twelve engines came.[^001:4.1]\n\nNobody was hurt.[^001:5]';
    expect(change({ now: { '001_mill.txt': WITH_LINE_ON_TOP }, explainer })).toBe('');
    // Not where the words are new: whoever wrote them into the seed has to accept them.
    const now = { '001_mill.txt': SEED.replace('Nobody was hurt', 'Nobody was seen anywhere') };
    const fits = change({ now, explainer: 'Nobody was seen anywhere.[^001:4]' });
    expect(rulesIn(fits)).toEqual(['passage-changed']);
  });

  it('of which only the beginning of the name is the same is an error', () => {
    const now = { '001_well.txt': 'The old well ran dry.\n\nFire chief Ann Tollow said so.\nNobody minded.' };
    expect(rulesIn(change({ now, explainer: 'It was so.[^001:1]' }))).toContain('passage-changed');
    expect(change({ now, explainer: 'It was so.[^001:1]' })).toContain('"001" was 001-mill until now. the words');
  });

  it('that is gone is an error that says what stood there', () => {
    const now = { '001_mill.txt': SEED.replace('\nNobody was hurt, the brigade said.', '') };
    expect(change({ now })).toMatchInlineSnapshot(
      `"explainer.md:3:17-3:25 error[unknown-passage] 001 has 3 lines, and no line 4 | “Nobody was hurt, the brigade said.” stood there until now; the nearest passages are 001:1 "The old mill burned down on Tuesday." and 001:3 "Fire chief Ann Tollow said 12 engines came. "We l…""`,
    );
  });

  it('can not be compared where the earlier file is broken, which is said once', () => {
    const earlier = { ids: ['001-mill'], read: () => new VFile({ path: 'g/001-mill.md', value: '<<<<<<< HEAD\n' }) };
    const editorial = files({ 'explainer.md': EXPLAINER });
    const result = generate({ seeds: files({ '001_mill.txt': SEED }), editorial, earlier });
    expect(formatMessages(...result)).toMatchInlineSnapshot(
      `"g/001-mill.md warning[earlier-unreadable] this file is not as the program wrote it, so nobody can tell whether cited words have changed | bring it back from git, or look at the citations of this article yourself"`,
    );
  });

  it('is looked up only in articles that are cited', () => {
    const seeds = { '001_mill.txt': SEED, '002_well.txt': 'The well ran dry.' };
    const asked: string[] = [];
    const { ids, read } = earlierOf(seeds);
    const earlier = { ids, read: (id: string) => (asked.push(id), read(id)) };
    generate({ seeds: files(seeds), editorial: files({ 'explainer.md': EXPLAINER }), earlier });
    expect(asked).toEqual(['001-mill']);
  });
});
