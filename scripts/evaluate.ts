// npm run evaluate [-- --mistakes] [--held-out-mistakes] [--layer NAME] [--json] [--polnear FOLDER]
//
// Prints how much of what people found in tests/examples the engine finds, for the examples that rules were tuned to and
// for those held out: recall, precision, and how often each attribute of what was found is right.
import { layers } from './evaluation/example.ts';
import { countLabelledSentences } from './evaluation/count-sentences.ts';
import { formatScores } from './evaluation/format-scores.ts';
import { readSet } from './evaluation/read-set.ts';
import { reportPronounSources } from './evaluation/report-pronoun-sources.ts';
import { scoreExamples } from './evaluation/score-examples.ts';
import type { Score } from './evaluation/score.ts';
import { fail } from './terminal/fail.ts';
import { parseOptions, rejectPositionals } from './terminal/parse-options.ts';
import { reportMessages } from './terminal/report-messages.ts';
import { runCommand } from './terminal/run-command.ts';

const USAGE = 'npm run evaluate -- [--mistakes] [--held-out-mistakes] [--layer NAME] [--json] [--polnear FOLDER]';
const OPTIONS = {
  mistakes: { type: 'boolean' },
  'held-out-mistakes': { type: 'boolean' },
  layer: { type: 'string' },
  json: { type: 'boolean' },
  polnear: { type: 'string' },
} as const;

await runCommand(() => {
  const { values, positionals } = parseOptions(OPTIONS, USAGE);
  rejectPositionals(positionals, USAGE);
  const shown = values.layer === undefined ? layers : layers.filter((layer) => layer === values.layer);
  if (shown.length === 0) fail('layer', `"${String(values.layer)}" is no layer`, { hint: layers.join(', ') });

  const sets = ['tuned', 'held-out'].map((set) => ({ set, ...readSet(set) }));
  if (reportMessages(sets.flatMap(({ files }) => files))) return false;
  const scores = sets.map(({ set, examples }) => ({
    set,
    examples: examples.length,
    sentences: countLabelledSentences(examples),
    score: scoreExamples(examples),
  }));

  // A reader that has seen enough ("| head") is no error.
  process.stdout.on('error', () => process.exit(0));
  const list = ({ mistakes }: Score): string[] =>
    mistakes
      .filter(({ layer }) => shown.includes(layer))
      .map(({ layer, place, reason }) => `  ${place}: ${layer}: ${reason}`);
  const [tuned, heldOut] = scores.map(({ score }) => list(score));
  if (values.json) {
    const plain = scores.map(({ score, ...rest }) => ({
      ...rest,
      layers: Object.fromEntries(shown.map((layer) => [layer, Object.fromEntries(score.shares.get(layer) ?? [])])),
      ...((rest.set === 'tuned' ? values.mistakes : values['held-out-mistakes']) && { mistakes: list(score) }),
    }));
    process.stdout.write(`${JSON.stringify(plain, undefined, 2)}\n`);
    return true;
  }
  process.stdout.write(formatScores(scores, shown));
  if (values.mistakes) process.stdout.write(`\nMistakes in the tuned examples:\n${(tuned ?? []).join('\n')}\n`);
  if (values['held-out-mistakes']) {
    const warning =
      'Nothing is tuned to these: whoever reads on writes no rule for them, but adds their like to tuned/.';
    process.stdout.write(`\nMistakes in the examples held out. ${warning}\n${(heldOut ?? []).join('\n')}\n`);
  }
  if (shown.includes('attributions'))
    process.stdout.write(`\n${reportPronounSources(values.polnear, values.mistakes ?? false)}`);
  return true;
});
