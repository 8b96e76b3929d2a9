import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readExamples } from '../../scripts/evaluation/read-examples.ts';
import { scoreExamples } from '../../scripts/evaluation/score-examples.ts';

const folder = import.meta.dirname;

function readSet(set: string): ReturnType<typeof readExamples> {
  const files = readdirSync(join(folder, set)).sort();
  return files.flatMap((file) => readExamples(file, readFileSync(join(folder, set, file), 'utf8')));
}

/** Floors that hold today; raise them when the engine gets better. */
test('the engine finds on the tuned examples what it found before', () => {
  const { shares } = scoreExamples(readSet('tuned'));
  const percent = (what: string): number => {
    const { right, of } = shares.get(what) ?? { right: 0, of: 1 };
    return (100 * right) / of;
  };
  expect(percent('direct: recall')).toBeGreaterThanOrEqual(96);
  expect(percent('direct: precision')).toBeGreaterThanOrEqual(96);
  expect(percent('indirect: recall')).toBeGreaterThanOrEqual(93);
  expect(percent('indirect: precision')).toBeGreaterThanOrEqual(93);
  expect(percent('source: right words')).toBeGreaterThanOrEqual(98);
  expect(percent('entity: right, behind a pronoun')).toBeGreaterThanOrEqual(90);
});

test('there are enough examples, a part of them held out, and every word of them stands in its text', () => {
  expect(readSet('tuned').length + readSet('held-out').length).toBeGreaterThanOrEqual(80);
  expect(readSet('held-out').length).toBeGreaterThanOrEqual(25);
});

test('an example whose words do not stand in its text is refused', () => {
  const written = '“Yes,” [person Jane Roe] said.\n> direct | Jane Roe = Jane Roe | No,\n';
  expect(() => readExamples('a.txt', written)).toThrowErrorMatchingInlineSnapshot(
    `[Error: a.txt#1: "No," does not stand in the text]`,
  );
});

test('brackets are taken out of the text, and offsets are those of what is left', () => {
  const [example] = readExamples('a.txt', '“Yes,” [person Jane Roe] said.\n> direct | Jane Roe = Jane Roe | Yes,\n');
  expect(example).toEqual({
    place: 'a.txt#1',
    text: '“Yes,” Jane Roe said.',
    names: [{ start: 7, end: 15, kind: 'person' }],
    attributions: [
      { style: 'direct', content: [{ start: 1, end: 5 }], source: { start: 7, end: 15 }, entity: 'Jane Roe' },
    ],
  });
});
