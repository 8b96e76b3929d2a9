import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { generate } from '../../../src/pipeline/generate.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';

const SEEDS = {
  '001': 'Mayor Ren\u00E9e Okafor said on Monday: “We will reopen.”',
  '002': 'Mayor Rene\u0301e Okafor said that she was tired. Our caf\u00E9 was closed.',
  '003': 'Mayor Rene\u0301e Oka\u00ADfor\u200F spoke to \u202Ereporters\u202C. Our cafe\u0301 stayed closed.',
};

function write(editorial: Readonly<Record<string, string>>): { said: string[]; people: object[] } {
  const files = generate({
    seeds: Object.entries(SEEDS).map(([id, value]) => new VFile({ path: `seeds/${id}.txt`, value })),
    editorial: Object.entries(editorial).map(
      ([path, value]) => new VFile({ path: `content/editorial/${path}`, value }),
    ),
  });
  const ofEditors = files.filter(({ data }) => data.origin === 'editorial');
  const people = files.filter(({ path }) => path.startsWith('people/'));
  return {
    said: ofEditors.flatMap(({ messages }) => messages.map(({ reason }) => reason)),
    people: people.map((file) => parseGeneratedFile(String(file)).data),
  };
}

test('a name is one entity in either normal form, and with what nobody sees in it', () => {
  const { people } = write({});
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ id: 'people/renee-okafor', name: 'Ren\u00E9e Okafor' });
  expect(['\u00AD', '\u200F', '\u202E', '\u0301'].filter((hidden) => JSON.stringify(people).includes(hidden))).toEqual(
    [],
  );
});

test.each(['NFC', 'NFD'])('an editor finds it in %s, and quotes its words', (form) => {
  const { said, people } = write({
    'people/renee-okafor.md': `---\naliases: [Our caf\u00E9]\n---\n`.normalize(form),
    'explainer.md':
      `---\n---\n\n[[Ren\u00E9e Okafor]] closed “Our caf\u00E9”.[^002:1] “Ren\u00E9e Okafor spoke to reporters.”[^003:1]\n`.normalize(
        form,
      ),
  });
  expect(said).toEqual([]);
  expect(people[0]).toMatchObject({
    aliases: expect.arrayContaining([
      expect.objectContaining({ text: 'Our caf\u00E9', citations: ['002:1', '003:1'] }),
    ]) as unknown,
  });
});
