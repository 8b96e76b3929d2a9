import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { formatScores } from '../../scripts/evaluation/format-scores.ts';
import { readExamples } from '../../scripts/evaluation/read-examples.ts';
import { scoreExamples } from '../../scripts/evaluation/score-examples.ts';
import type { Score } from '../../scripts/evaluation/score.ts';

const TEXT =
  '[place Leeds] mayor [person Ana Ruiz] told the [agency:news BBC] on Sunday that at least 44 officers had left.';
const LABELS = [
  '> role | Ana Ruiz | Leeds mayor | with: Leeds',
  '> indirect | Leeds mayor Ana Ruiz = Ana Ruiz | at least 44 officers had left | medium: BBC',
  '> figure | at least 44 | 44 | at-least | unit: people | counts: officers | by: Leeds mayor Ana Ruiz',
  '> time | Sunday | day | happened | value: XXXX-WXX-7',
];

function score(text: string, labels: readonly string[]): Score {
  const file = new VFile({ path: 'a.txt', value: [text, ...labels].join('\n') });
  const examples = readExamples(file);
  expect(file.messages).toEqual([]);
  return scoreExamples(examples);
}

test('what is labelled as the engine finds it is no mistake', () => {
  expect(score(TEXT, LABELS).mistakes).toEqual([]);
});

test.each<[string, string, string]>([
  ['Ruiz | Leeds mayor', 'Ruiz | officers', 'missed Ana Ruiz: “officers”'],
  ['with: Leeds', 'with: BBC', 'Ana Ruiz: “leeds mayor” is held with Leeds'],
  ['= Ana Ruiz', '= BBC', 'entity people/ana-ruiz instead of BBC for “at least 44 officers had left”'],
  ['| 44 |', '| 45 |', 'value of “at least 44”: 44 instead of 45'],
  ['at-least', 'about', 'comparator of “at least 44”: at-least instead of about'],
  ['unit: people', 'unit: km', 'unit of “at least 44”: people instead of km'],
  ['counts: officers', 'counts: -', 'counted of “at least 44”: “officers” instead of -'],
  ['by: Leeds mayor Ana Ruiz', 'by: BBC', 'by whom of “at least 44”: “Leeds mayor Ana Ruiz” instead of “BBC”'],
  ['by: Leeds mayor Ana Ruiz', 'goal', 'status of “at least 44”: - instead of goal'],
  ['| day', '| week', 'exactness of “Sunday”: day instead of week'],
  ['happened', 'planned', 'status of “Sunday”: happened instead of planned'],
  ['WXX-7', 'WXX-1', 'value of “Sunday”: XXXX-WXX-7 instead of XXXX-WXX-1'],
])('"%s" labelled as "%s" is a mistake', (right, wrong, reason) => {
  const labels = LABELS.map((label) => label.replace(right, wrong));
  expect(score(TEXT, labels).mistakes.map((mistake) => mistake.reason)).toContain(reason);
});

test('what the engine finds and no label tells is in excess, in the layers that are labelled', () => {
  const reasons = score(TEXT, ['> only | figures, times']).mistakes.map((mistake) => mistake.reason);
  expect(reasons).toEqual(['in excess “at least 44”', 'in excess “Sunday”']);
});

test('three who did not reply are three stances, each with its source', () => {
  const text = '[agency Acme], the club and [person Ana Ruiz] did not respond to a request for comment.';
  const label = '> stance | no-response | did not respond to a request for comment | by: Acme / the club / Ana Ruiz';
  const { shares } = score(text, [label, '> only | stances']);
  expect(shares.get('stances')?.get('recall')?.of).toBe(3);
});

test('the table gives each share in percent of its cases', () => {
  const example = score(TEXT, [...LABELS, '> only | times']);
  const [, , , ...lines] = formatScores([{ set: 'a', examples: 1, sentences: 1, score: example }], ['times']).split(
    '\n',
  );
  expect(lines.map((line) => line.replace(/ {2,}/g, ' '))).toEqual([
    '',
    'times',
    ' recall 100.0 % of 1',
    ' precision 100.0 % of 1',
    ' exactness 100.0 % of 1',
    ' status 100.0 % of 1',
    ' value 100.0 % of 1',
    '',
  ]);
});
