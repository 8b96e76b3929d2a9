import { reportError } from '../../../markdown/report-problem.ts';
import type { ArticleEdit } from './article-edit.ts';
import { findPassage, type AddressedText } from './find-passage.ts';

/** The lines of which an editor says what they are. One that is not there is left on the editor's file as an error. */
export function checkLines({ data, file, placeOfKey }: ArticleEdit, text: AddressedText): number[] {
  return Object.keys(data.lines ?? {}).flatMap((line) => {
    const found = findPassage(line, text);
    if (!('rule' in found)) return [found.block.line];
    reportError(file, { ...found, place: placeOfKey(['lines', line]) });
    return [];
  });
}
