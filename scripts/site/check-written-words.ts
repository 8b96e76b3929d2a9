import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { locateOffsets } from '../../src/markdown/locate-offset.ts';
import { blankFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { reportError } from '../../src/markdown/report-problem.ts';
import {
  fileOfEditorial,
  placeEditorialFile,
  routeOfEditorial,
  type EditorialPlace,
} from '../../src/schema/editorial-file.ts';
import { routeOfEntity } from '../../src/schema/route.ts';
import { listFiles } from '../folder/list-files.ts';
import { isNobodys, relativePath } from '../folder/read-folder.ts';
import { fail } from '../terminal/fail.ts';
import { reportMessages } from '../terminal/report-messages.ts';
import type { GeneratedPage } from './list-entries.ts';
import { lettersOf } from './page-text.ts';

/** What is not shown as words, or not as it is written: comments, pictures, addresses, citations, links to entries. */
const UNSHOWN = [
  /<!--[^]*?(?:-->|$(?![^]))/g,
  /!\[(?:[^\][]|\[[^\][]*\])*\](?:\([^()]*\)|\[[^\][]*\])?/g,
  /\]\([^()]*\)|\]\[[^\][]*\]|\[\^[^\][]*\]|\[\[[^\][]*\]\]/g,
  /^ {0,3}\[[^\][]*\]:.*$/gm,
  /^[ \t]*(?:`{3,}|~{3,}).*$/gm,
  /^[ \t]*[-*+][ \t]+\[[ xX]\]/gm,
  /<[^<>]*>|&#?\w+;|\bhttps?:\S+/g,
];
/** Words without a mark between them, in one line. */
const PLAIN = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M} ,'’]*/gu;
const LETTER = /\p{L}/u;

interface Written {
  file: VFile;
  page: string;
}

interface WrittenWords {
  /** Whether words of an editor belong on a page. */
  isOf: (page: string) => boolean;
  /** Fails where words are not on their page. Takes the letters and digits of the pages that they belong on. */
  check: (texts: ReadonlyMap<string, string>) => void;
}

/**
 * Checks that what editors wrote stands on the page where it belongs: every run of words without a mark in it, of every
 * line. Fails at once where a file of the folder has no place, since nobody would show its words.
 */
export function checkWrittenWords(editorial: string, entries: readonly GeneratedPage[]): WrittenWords {
  const pageOf = new Map(
    entries.flatMap(({ id, merged, pages }) => [id, ...merged].map((name) => [name, pages[0] ?? ''])),
  );
  const written = listFiles(editorial)
    .filter((path) => !path.split('/').some(isNobodys))
    .map((path): Written => {
      const place = placeEditorialFile(path);
      const shown = relativePath(join(editorial, path));
      if ('problem' in place || fileOfEditorial(place) !== path) {
        const hint = 'move it to where such files belong, directly in the folder of their kind';
        fail('unknown-place', 'this file has no place here, and its words would be shown nowhere', {
          path: shown,
          hint,
        });
      }
      const file = new VFile({ path: shown, value: readFileSync(join(editorial, path), 'utf8') });
      return { file, page: pageOfPlace(place, pageOf) };
    });
  const pages = new Set(written.map(({ page }) => page));
  return {
    isOf: (page) => pages.has(page),
    check: (texts) => {
      for (const { file, page } of written) findLostWords(file, page, texts.get(page) ?? '');
      const isWrong = reportMessages(written.map(({ file }) => file));
      if (isWrong)
        fail('words-missing', 'words of editors are not on the site, as is said above', {
          hint: 'the old site stays as it was',
        });
    },
  };
}

function pageOfPlace(place: EditorialPlace, pageOf: ReadonlyMap<string, string>): string {
  const isEntity = place.id.startsWith(`${place.part}/`) && place.part !== 'articles';
  const known = isEntity ? pageOf.get(place.id) : undefined;
  return known ?? `${(isEntity ? routeOfEntity(place.id) : routeOfEditorial(place)).slice(1)}index.html`;
}

function findLostWords(file: VFile, page: string, text: string): void {
  const body = UNSHOWN.reduce(
    (text, pattern) => text.replace(pattern, (whole) => whole.replace(/[^\r\n]/g, '|')),
    blankFrontMatter(String(file)),
  );
  const locator = locateOffsets(body);
  let from = 0;
  for (const { 0: words, index } of body.matchAll(PLAIN)) {
    if (!LETTER.test(words)) continue;
    const letters = lettersOf(words);
    // Words mostly stand in the same order on the page, so that it is read about once.
    const next = text.indexOf(letters, from);
    const at = next < 0 ? text.indexOf(letters) : next;
    if (at >= 0) {
      from = at;
      continue;
    }
    reportError(file, {
      rule: 'words-missing',
      reason: `these words are not on the page where they belong, ${page}`,
      hint: 'if they are shown nowhere on purpose, put them between <!-- and -->; if not, this is a mistake of the program',
      place: locator.between(index, index + words.length),
    });
    return;
  }
}
