import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { layers, type Example } from '../../scripts/evaluation/example.ts';
import { readExamples } from '../../scripts/evaluation/read-examples.ts';
import { formatMessage } from '../../scripts/terminal/format-message.ts';

function read(written: string): { examples: Example[]; messages: string[] } {
  const file = new VFile({ path: 'a.txt', value: written });
  const examples = readExamples(file);
  return { examples, messages: file.messages.map((message) => formatMessage(message, file)) };
}

const EMPTY = { names: [], roles: [], attributions: [], figures: [], times: [], stances: [] };

test('brackets are taken out of the text, and offsets are those of what is left', () => {
  const { examples } = read(
    '“Yes,” [person Jane Roe] of [agency:news Radio A] said.\n> direct | Jane Roe = Jane Roe | Yes,',
  );
  expect(examples).toEqual([
    {
      ...EMPTY,
      place: 'a.txt:1',
      text: '“Yes,” Jane Roe of Radio A said.',
      layers: new Set(layers),
      none: new Set(),
      names: [
        { start: 7, end: 15, kind: 'person' },
        { start: 19, end: 26, kind: 'agency', type: 'news' },
      ],
      attributions: [
        { style: 'direct', content: [{ start: 1, end: 5 }], source: { start: 7, end: 15 }, entity: 'Jane Roe' },
      ],
    },
  ]);
});

test('labels without a text are those of the whole file, and an example may have others', () => {
  const { examples } = read(
    '> only | figures\n---\nNothing.\n> none | figures\n---\nNothing.\n> only | times, roles\n',
  );
  expect(examples.map(({ place, layers: judged, none }) => [place, [...judged], [...none]])).toEqual([
    ['a.txt:3', ['figures'], ['figures']],
    ['a.txt:6', ['roles', 'times'], []],
  ]);
});

test('a figure, a time and stances are read with what is told of them', () => {
  const { examples } = read(
    'Police said 10 to 12 men fled on Sunday (Saturday in Rome). Neither she nor he replied.\n' +
      '> figure | 10 to 12 | 10–12 | unit: people | counts: men | by: Police | plan\n' +
      '> time | Sunday (Saturday in Rome) | day | happened | local: Saturday in Rome\n' +
      '> stance | no-response | replied | by: she / he',
  );
  const figure = { start: 12, end: 20, value: 10, high: 12, comparator: 'exactly', unit: 'people', status: 'plan' };
  const stance = { start: 79, end: 86, stance: 'no-response' };
  expect(examples[0]).toMatchObject({
    figures: [{ ...figure, counts: { start: 21, end: 24 }, by: { start: 0, end: 6 } }],
    times: [{ start: 33, end: 58, precision: 'day', status: 'happened', local: { start: 41, end: 57 } }],
    stances: [
      { ...stance, by: { start: 68, end: 71 } },
      { ...stance, by: { start: 76, end: 78 } },
    ],
  });
});

test('what is wrong with a label is told with its line and a hint', () => {
  const { messages } = read(
    '“Yes,” [person Jane Roe] said.\n> direct | Jane Roe = Jane Roe | No,\n> figur | 3 | 3\n> only | all',
  );
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "a.txt:2:1: error[label]: "No," does not stand in the text
      2 | > direct | Jane Roe = Jane Roe | No,
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      hint: labels of one kind come in the order of the text, letter for letter, without the brackets of names
    a.txt:3:1: error[label]: "figur" is no kind of label
      3 | > figur | 3 | 3
        | ^^^^^^^^^^^^^^^
      hint: a label is direct, mixed, indirect, sign, role, figure, time, stance, none or only
    a.txt:4:1: error[label]: "all" names no layers
      4 | > only | all
        | ^^^^^^^^^^^^
      hint: the layers are names, types, roles, attributions, media, figures, times, stances"
  `);
});
test.each([
  '> figure | Yes | much',
  '> figure | Yes | 1 | nearly',
  '> time | Yes | minute',
  '> time | Yes | day | soon',
  '> stance | doubted | Yes',
  '> stance | denied | Yes | from: me',
  '> direct | Jane Roe',
  '> direct | Jane Roe | Yes, | on X',
  '> role | Jane | mayor',
  '>time | Yes | day',
  'To [persn John Doe].',
  'To [person:news John Doe].',
  'To [agency:tv Radio A].',
  '> figure | Yes | 1\n> none | figures',
])('a malformed label is refused: %s', (label) => {
  expect(read(`“Yes,” [person Jane Roe] said.\n${label}`).messages).toHaveLength(1);
});
