import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../folder/list-files.ts';
import { readPronounSources, type PronounSource } from './read-pronoun-sources.ts';
import { scorePronounSources, type JudgedSource, type Outcome } from './score-pronoun-sources.ts';

const LABELS = fileURLToPath(new URL('../../tests/corpora/pronoun-sources.tsv', import.meta.url));
const OUTCOMES: readonly Outcome[] = ['right', 'wrong', 'left open'];

/**
 * A table of how many pronoun sources in PolNeAR lead to the right entity, by part, in words. Says so where the corpus,
 * a folder that holds its texts at any depth, is absent. Mistakes are told of the tuned part alone.
 */
export function reportPronounSources(folder: string | undefined, hasMistakes: boolean): string {
  const labels = readPronounSources(readFileSync(LABELS, 'utf8'));
  const texts = new Map(listTexts(folder).map((path) => [basename(path, '.txt').replace(/[^\w.-]/g, '_'), path]));
  const documents = [...new Set(labels.map(({ document }) => document))];
  if (!documents.some((document) => texts.has(document)))
    return `pronoun sources: not scored, the PolNeAR corpus is not there (--polnear FOLDER)\n`;
  const judged = documents.flatMap((document) => judgeDocument(texts.get(document), labels, document));
  const parts = [...new Set(labels.map(({ part }) => part))];
  const rows = [
    ['pronoun sources in PolNeAR', ...parts],
    ['labelled', ...parts.map((part) => String(judged.filter(({ source }) => source.part === part).length))],
    [
      'found as a source',
      ...parts.map((part) => share(listPart(judged, part), ({ outcome }) => outcome !== 'not found')),
    ],
    ...OUTCOMES.map((row) => [
      row,
      ...parts.map((part) => share(listFound(judged, part), (one) => one.outcome === row)),
    ]),
    ['right: a name', ...parts.map((part) => share(listFound(judged, part).filter(isNamed), isRight))],
    [
      'right: a name that is known',
      ...parts.map((part) =>
        share(
          listFound(judged, part).filter(({ isKnown }) => isKnown),
          isRight,
        ),
      ),
    ],
    [
      'right: nobody named',
      ...parts.map((part) =>
        share(
          listFound(judged, part).filter((one) => !isNamed(one)),
          isRight,
        ),
      ),
    ],
  ];
  const table = rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(at === 0 ? 34 : 22))
          .join('')
          .trimEnd()}\n`,
    )
    .join('');
  return hasMistakes ? `${table}\n${listMistakes(judged)}` : table;
}

function listTexts(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  return listFiles(folder)
    .filter((path) => path.endsWith('.txt'))
    .map((path) => join(folder, path));
}

function judgeDocument(path: string | undefined, labels: readonly PronounSource[], document: string): JudgedSource[] {
  if (path === undefined) return [];
  const own = labels.filter((label) => label.document === document);
  return scorePronounSources(readFileSync(path, 'utf8'), own);
}

const listPart = (judged: readonly JudgedSource[], part: string): JudgedSource[] =>
  judged.filter(({ source }) => source.part === part);
const listFound = (judged: readonly JudgedSource[], part: string): JudgedSource[] =>
  listPart(judged, part).filter(({ outcome }) => outcome !== 'not found');
const isNamed = ({ source }: JudgedSource): boolean => source.name !== undefined;
const isRight = ({ outcome }: JudgedSource): boolean => outcome === 'right';

function share(judged: readonly JudgedSource[], test: (one: JudgedSource) => boolean): string {
  const right = judged.filter(test).length;
  return judged.length === 0 ? '-' : `${((100 * right) / judged.length).toFixed(1)} % of ${String(judged.length)}`;
}

function listMistakes(judged: readonly JudgedSource[]): string {
  return listPart(judged, 'tuned')
    .filter((one) => !isRight(one))
    .map(
      ({ source, outcome, entity }) =>
        `  ${source.document} ${String(source.start)}: ${outcome}: "${entity ?? '-'}" for "${source.name ?? '-'}"\n`,
    )
    .join('');
}
