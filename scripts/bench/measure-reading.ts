import nlp from 'compromise';
import { VFile } from 'vfile';
import { annotate } from '../../src/pipeline/annotate.ts';
import { generate } from '../../src/pipeline/generate.ts';
import { formatKilobytes } from './format-kilobytes.ts';
import { measureRounds } from './measure-rounds.ts';

/** Too little text measures the start of the process: short stories are read this many characters' worth of times. */
const ENOUGH = 150_000;

/** Rows on reading the texts of a story, against compromise's tagging of the same texts in the same run. */
export function measureReading(seeds: VFile[], editorial: VFile[]): string[][] {
  const texts = seeds.map((file) => new TextDecoder().decode(file.value as Uint8Array));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const times = Math.max(1, Math.ceil(ENOUGH / size));
  const repeat = (read: (text: string) => unknown) => (): void => {
    for (let time = 0; time < times; time += 1) for (const text of texts) read(text);
  };
  const [reading, tagging] = measureRounds(
    repeat((value) => annotate(new VFile({ path: 'a.txt', value }))),
    repeat((text) => nlp(text)),
  );
  const [generating] = measureRounds(() => generate({ seeds, editorial }));
  const speed = (milliseconds: number): string => `${((size * times) / 1000 / milliseconds).toFixed(2)} MB/s`;
  return [
    ['texts', `${texts.length}, ${formatKilobytes(size)}`],
    ['reading', speed(reading.fastest)],
    ['reading, first round', speed(reading.first)],
    ['reading, against compromise tagging', `${(tagging.fastest / reading.fastest).toFixed(1)} times as fast`],
    ['generate, warm', `${generating.fastest.toFixed(0)} ms`],
  ];
}
