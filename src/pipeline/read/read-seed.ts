import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { decodeText } from '../../markdown/decode-text.ts';
import { makeSlug } from '../../markdown/make-slug.ts';
import { reportHiddenText } from '../../markdown/report-hidden.ts';
import { reportMixedWords } from '../../markdown/report-mixed-words.ts';
import { reportWarning } from '../../markdown/report-problem.ts';
import type { ArticleFacts } from '../../schema/article-facts.ts';
import { compareCodeUnits } from '../text/compare-code-units.ts';
import { listFilledLines, type FilledLine } from '../text/list-filled-lines.ts';
import { listLines } from '../text/list-lines.ts';
import { checkSeedName } from './check-seed-name.ts';
import { readMarkdown } from './read-markdown.ts';
import { splitSeed } from './split-seed.ts';

/** A seed, decoded. */
export interface Seed {
  /** The file name without its ending, as a slug of at most 80 bytes. */
  id: string;
  /** The file name. */
  name: string;
  /** The path as it came. */
  path: string;
  /** SHA-256 of the bytes, in hexadecimal. */
  sha256: string;
  /** Number of lines, blank ones included; the line feed that ends the text begins no further one. */
  lines: number;
  /** Decoded as UTF-8, without a byte order mark, otherwise untouched. */
  text: string;
  /** The text with spaces for what is not read: as long, with the same lines. In markdown, words behind a mark move up to it. */
  readable: string;
  /** The lines of it that are read. */
  passages: FilledLine[];
  /** What its front matter says. */
  facts: ArticleFacts;
  file: VFile;
}

const ENDINGS = ['.txt', '.md'];

/** Reads one seed. Where it can't be read, the file carries an error and the result is undefined. */
export function readSeed(file: VFile): Seed | undefined {
  const name = file.basename ?? file.path;
  const id = makeSlug((file.stem ?? '').replaceAll('.', ' '));
  if (!file.extname || !ENDINGS.includes(file.extname)) {
    fail(
      file,
      'seed-ending',
      `a seed is a text file whose name ends in ${ENDINGS.join(' or ')}`,
      'rename it, or move it out of the folder',
    );
    return undefined;
  }
  if (!checkSeedName(file, name, id)) return undefined;
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : file.value;
  const text = decodeText(file);
  if (text === undefined) return undefined;
  if (!/\S/.test(text)) {
    fail(file, 'seed-empty', 'the seed is empty', 'paste the text of the article, or delete the file');
    return undefined;
  }
  const { facts, body } = splitSeed(file, text);
  reportHiddenText(file, body);
  reportMixedWords(file, text);
  const { readable, passages } = readBody(file, body);
  if (passages.length === 0) {
    fail(file, 'seed-empty', 'the seed holds front matter and no text', 'paste the text of the article under it');
    return undefined;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const lines = listLines(text).length;
  return { id, name, path: file.path, sha256, lines, text, readable, passages, facts, file };
}

function readBody(file: VFile, body: string): Pick<Seed, 'readable' | 'passages'> {
  const unmarked = file.extname === '.md' ? readMarkdown(body) : undefined;
  if (unmarked) return unmarked;
  if (file.extname === '.md') {
    reportWarning(file, {
      rule: 'seed-marks',
      reason: 'a paragraph holds thousands of marks, so the seed is read as plain text, marks and all',
      hint: 'leave a line free between paragraphs, or save the article as plain text with the ending .txt',
    });
  }
  return { readable: body, passages: listFilledLines(body) };
}

/** Reads all seeds, in the order of their ids. Two files with one id are an error on the later one. */
export function readSeeds(files: readonly VFile[]): Seed[] {
  const seeds = files.map(readSeed).filter((seed) => seed !== undefined);
  seeds.sort((a, b) => compareCodeUnits(a.id, b.id) || compareCodeUnits(a.name, b.name));
  return seeds.filter((seed, at) => {
    const before = seeds[at - 1];
    if (before?.id !== seed.id) return true;
    fail(seed.file, 'duplicate-id', `the seed "${before.name}" has the same id, "${seed.id}"`, 'rename one of the two');
    return false;
  });
}

function fail(file: VFile, ruleId: string, reason: string, hint: string): void {
  const message = file.message(reason, { ruleId, source: 'verbatim' });
  message.fatal = true;
  message.note = hint;
}
