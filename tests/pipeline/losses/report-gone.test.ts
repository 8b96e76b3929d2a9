import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { generate } from '../../../src/pipeline/generate.ts';

const BRIDGE = 'The bridge at Marlow closed on Saturday.\n\nAnna Keller, the mayor, said: “Four people were hurt.”\n';
const SHOPS = 'The shops in Henley stayed open.\n\nTom Reed said that he had lost 300 pounds.\n';

const seed = (name: string, value: string): VFile => new VFile({ path: `seeds/${name}`, value });
const words = (path: string, value: string): VFile => new VFile({ path: `content/editorial/${path}`, value });

/** What is said of a story that had both texts, `bridge.txt` and `shops.txt`, the last time. */
function sayWith(seeds: readonly VFile[], editorial: readonly VFile[] = []): string[] {
  const before = generate({ seeds: [seed('bridge.txt', BRIDGE), seed('shops.txt', SHOPS)], editorial: [] });
  const read = (id: string): VFile | undefined => before.find(({ path }) => path === `articles/${id}.md`);
  return generate({ seeds, editorial, earlier: { ids: ['bridge', 'shops'], read } }).flatMap((file) =>
    file.messages.map(({ line, column, fatal, ruleId, reason, note }) => {
      const level = fatal === true ? 'error' : fatal === false ? 'warning' : 'note';
      const place = [file.path, line, column].filter((part) => part !== undefined).join(':');
      return `${place}: ${level}[${String(ruleId)}] ${reason} | ${String(note)}`;
    }),
  );
}

describe('a seed that is gone', () => {
  test('takes what stood in it alone along, and this is said', () => {
    expect(sayWith([seed('bridge.txt', BRIDGE)])).toEqual([
      'seeds/shops.txt: note[seed-gone] the file is gone, and with it 1 person (Tom Reed), 1 place (Henley), 1 statement, 1 number and 2 passages | to have it back, bring seeds/shops.txt back',
    ]);
  });

  test('is named where editors refer to it', () => {
    const editorial = [
      words('explainer.md', '---\ntitle: The bridge\n---\n\nShops stayed open.[^shops:1][^sho:3]\n'),
      words('articles/shops.md', '---\npublisher: The Post\n---\n'),
    ];
    const said = sayWith([seed('bridge.txt', BRIDGE)], editorial);
    const hint = 'or bring seeds/shops.txt back';
    expect(said).toContain(
      `content/editorial/explainer.md:5:19: error[unknown-article] the article shops is gone with its seed | take this away, ${hint}`,
    );
    expect(said).toContain(
      `content/editorial/explainer.md:5:29: error[unknown-article] the article shops is gone with its seed | take this away, ${hint}`,
    );
    expect(said).toContain(
      `content/editorial/articles/shops.md: error[unknown-article] the article shops is gone with its seed | delete this file, ${hint}`,
    );
    expect(said.filter((line) => line.startsWith('seeds/shops.txt'))).toEqual([
      expect.stringContaining('otherwise mend the 3 places where editors refer to it, named as errors'),
    ]);
  });
});

describe('a seed under another name', () => {
  test('is recognised, and each place says what to write', () => {
    const editorial = [
      words('explainer.md', '---\ntitle: The bridge\n---\n\nShops stayed open.[^shops:1]\n'),
      words('articles/shops.md', '---\npublisher: The Post\n---\n'),
    ];
    const said = sayWith([seed('bridge.txt', BRIDGE), seed('henley.txt', SHOPS)], editorial);
    expect(said).toEqual([
      'seeds/shops.txt: note[seed-renamed] the file is called henley.txt now, so that shops is henley | write "henley" for it in 2 places, named as errors, or call the file shops.txt again',
      'content/editorial/explainer.md:5:19: error[unknown-article] shops is henley now | write [^henley:1]',
      'content/editorial/articles/shops.md: error[unknown-article] shops is henley now | rename the file to henley.md',
    ]);
  });

  test('needs nothing where no editor refers to it', () => {
    expect(sayWith([seed('bridge.txt', BRIDGE), seed('henley.txt', SHOPS)])).toEqual([
      'seeds/shops.txt: note[seed-renamed] the file is called henley.txt now, so that shops is henley | no editor refers to it by the name of before, so there is nothing to change',
    ]);
  });
});

test('a seed that can not be read is not gone, and one that was added is no loss', () => {
  const seeds = [seed('bridge.txt', BRIDGE), seed('shops.txt', '\0'), seed('ferry.txt', 'A ferry runs.')];
  expect(sayWith(seeds).map((said) => said.replace(/ \|.*/, ''))).toEqual([
    'seeds/shops.txt:1:1: error[file-binary] a NUL character (U+0000) stands here, so this is not a text',
  ]);
});

test('an earlier file that the program did not write is passed over', () => {
  const files = generate({
    seeds: [seed('bridge.txt', BRIDGE)],
    editorial: [],
    earlier: { ids: ['shops'], read: (id) => new VFile({ path: `articles/${id}.md`, value: '<<<<<<< HEAD\n' }) },
  });
  expect(files.flatMap(({ messages }) => messages)).toEqual([]);
});
