import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { generate } from '../../../src/pipeline/generate.ts';
import { parseGeneratedFile } from '../../../src/schema/generated-file.ts';

const SEEDS = {
  '001': 'Mayor Zo\u00EB Marsh said on Monday: “We will reopen.”',
  '002': 'Mayor Zoe\u0308 Marsh said that she was tired. The caf\u00E9 Noir was closed.',
  '003': 'Mayor Zoe\u0308 Mar\u00ADsh\u200F spoke to \u202Ereporters\u202C. Cafe\u0301 Noir stayed closed.',
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
  expect(people[0]).toMatchObject({ id: 'people/zoe-marsh', name: 'Zo\u00EB Marsh' });
  expect(JSON.stringify(people)).not.toMatch(/[\u00AD\u200F\u202E\u0308]/);
});

test.each(['NFC', 'NFD'])('an editor finds it in %s, and quotes its words', (form) => {
  const { said, people } = write({
    'people/zoe-marsh.md': `---\naliases: [Caf\u00E9 Noir]\n---\n`.normalize(form),
    'explainer.md':
      `---\n---\n\n[[Zo\u00EB Marsh]] left “the caf\u00E9 Noir”.[^002:1] “Zo\u00EB Marsh spoke to reporters”.[^003:1]\n`.normalize(
        form,
      ),
  });
  expect(said).toEqual([]);
  expect(people[0]).toMatchObject({
    aliases: expect.arrayContaining([
      expect.objectContaining({ text: 'Caf\u00E9 Noir', citations: ['003:1'] }),
    ]) as unknown,
  });
});
