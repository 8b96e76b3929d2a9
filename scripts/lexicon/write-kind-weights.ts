// node scripts/lexicon/write-kind-weights.ts FOLDER… [--folds N]
//
// Sets the weights of lexicon/kind-weights.ts, so that the sums agree best with texts in which people marked the names.
// Each folder holds txt/NAME.txt and gold/NAME.json: {"mentions": [{"start", "end", "type": "person|organisation|place"}]},
// offsets in UTF-16 code units. Multinomial logistic regression with a quadratic penalty, full batches, no randomness.
// With --folds it writes nothing and prints how well weights from the other texts decide each fold.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { classifyForms } from '../../src/pipeline/names/classify-forms.ts';
import { OUTCOMES } from '../../src/pipeline/names/decide-kind.ts';
import { EVIDENCE_NAMES } from '../../src/pipeline/names/evidence/evidence-names.ts';
import { segment } from '../../src/pipeline/segment/segment.ts';

interface Example {
  text: number;
  features: (readonly [number, number])[];
  outcome: number;
  weight: number;
}

const PENALTY = 2;
const STEPS = 400;
const WIDTH = OUTCOMES.length;
const OUTCOME_OF_TYPE: Readonly<Record<string, number>> = { person: 0, organisation: 1, place: 2 };

const options = process.argv.slice(2);
const foldsAt = options.indexOf('--folds');
const folds = foldsAt < 0 ? 0 : Number(options[foldsAt + 1]);
const folders = foldsAt < 0 ? options : options.slice(0, foldsAt);
const examples: Record<'one' | 'several', Example[]> = { one: [], several: [] };
let texts = 0;
for (const folder of folders)
  for (const file of readdirSync(join(folder, 'gold')).sort()) readText(folder, file.replace(/\.json$/, ''));

if (folds > 0) for (const words of ['one', 'several'] as const) crossValidate(words);
else writeWeights();

function readText(folder: string, name: string): void {
  const text = readFileSync(join(folder, 'txt', `${name}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')) as {
    mentions: { start: number; end: number; type: string }[];
  };
  const exact = new Map(gold.mentions.map(({ start, end, type }) => [spanKey(text, start, end), type]));
  texts += 1;
  for (const { key, occurrences, evidence } of classifyForms(segment(text)).forms) {
    const features = EVIDENCE_NAMES.map((_, index) => [index, evidence.value(index)] as const).filter(
      ([, value]) => value > 0,
    );
    const counts = [0, 0, 0, 0];
    for (const { start, end } of occurrences) {
      const type = exact.get(spanKey(text, start, end));
      if (type === undefined && gold.mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      const outcome = type === undefined ? 3 : (OUTCOME_OF_TYPE[type] ?? 3);
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
    const total = counts.reduce((sum, count) => sum + count, 0);
    for (const [outcome, count] of counts.entries()) {
      if (count > 0)
        examples[key.includes(' ') ? 'several' : 'one'].push({
          text: texts,
          features,
          outcome,
          weight: (count / total) * Math.sqrt(total),
        });
    }
  }
}

/** Without the article, the possessive and the stop around it, on which annotators differ. */
function spanKey(text: string, start: number, end: number): string {
  const words = text.slice(start, end);
  const lead = /^(?:the |The |\s)*/.exec(words)?.[0].length ?? 0;
  const tail = /(?:['’]s?|\.|\s)*$/.exec(words)?.[0].length ?? 0;
  return `${String(start + lead)} ${String(end - tail)}`;
}

function fit(data: readonly Example[]): Float64Array {
  const size = EVIDENCE_NAMES.length * WIDTH;
  const weights = new Float64Array(size);
  const speeds = new Float64Array(size).fill(1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((weight) => PENALTY * weight);
    for (const { features, outcome, weight } of data) {
      const odds = predict(weights, features);
      for (const [index, value] of features) {
        for (let at = 0; at < WIDTH; at += 1) {
          const slot = index * WIDTH + at;
          gradient[slot] = (gradient[slot] ?? 0) + weight * value * ((odds[at] ?? 0) - (at === outcome ? 1 : 0));
        }
      }
    }
    for (let slot = 0; slot < size; slot += 1) {
      const slope = gradient[slot] ?? 0;
      speeds[slot] = 0.9 * (speeds[slot] ?? 0) + 0.1 * slope * slope;
      weights[slot] = (weights[slot] ?? 0) - ((0.1 * (1 - step / STEPS)) / Math.sqrt(speeds[slot] ?? 1)) * slope;
    }
  }
  return weights;
}

function predict(weights: Float64Array, features: Example['features']): number[] {
  const sums = [0, 0, 0, 0];
  for (const [index, value] of features)
    for (let at = 0; at < WIDTH; at += 1) sums[at] = (sums[at] ?? 0) + value * (weights[index * WIDTH + at] ?? 0);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function crossValidate(words: 'one' | 'several'): void {
  const table = OUTCOMES.map(() => [0, 0, 0, 0]);
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = fit(examples[words].filter(({ text }) => text % folds !== fold));
    for (const { text, features, outcome, weight } of examples[words]) {
      if (text % folds !== fold) continue;
      const odds = predict(weights, features);
      const best = odds.indexOf(Math.max(...odds));
      const row = table[outcome];
      if (row) row[best] = (row[best] ?? 0) + weight;
    }
  }
  for (const [at, outcome] of OUTCOMES.entries()) {
    const right = table[at]?.[at] ?? 0;
    const gold = (table[at] ?? []).reduce((sum, count) => sum + count, 0);
    const said = table.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    process.stdout.write(
      `${words} ${outcome}: precision ${(right / said).toFixed(3)} recall ${(right / gold).toFixed(3)} ${JSON.stringify(table[at]?.map(Math.round))}\n`,
    );
  }
}

function writeWeights(): void {
  const parts = (['one', 'several'] as const).map((words) => {
    const weights = fit(examples[words]);
    const rows = EVIDENCE_NAMES.flatMap((name, index) => {
      const row = [...weights.slice(index * WIDTH, (index + 1) * WIDTH)];
      const mean = row.reduce((sum, weight) => sum + weight, 0) / WIDTH;
      const rounded = row.map((weight) => Math.round((weight - mean) * 20) / 20 + 0);
      return rounded.some((weight) => weight !== 0)
        ? [`    ${name.includes('-') ? `'${name}'` : name}: [${rounded.join(', ')}],`]
        : [];
    });
    return `  ${words}: {\n${rows.join('\n')}\n  },`;
  });
  const comment = `/**
 * How much each piece of evidence speaks for [person, agency, place, none of these], for names of one word and of
 * several. Made by scripts/lexicon/write-kind-weights.ts from news texts in which people marked the names.
 */`;
  const source = `${comment}\nexport const KIND_WEIGHTS: Readonly<Record<'one' | 'several', Readonly<Record<string, readonly number[]>>>> = {\n${parts.join('\n')}\n};\n`;
  writeFileSync(fileURLToPath(new URL('../../src/pipeline/names/lexicon/kind-weights.ts', import.meta.url)), source);
}
