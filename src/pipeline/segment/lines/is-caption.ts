import { hasAtMost } from './has-at-most.ts';

const MOST_WORDS = 70;
/** "FILE PHOTO: …", "From left: …", "Image caption, …", "Pictured: …". */
const OPENING =
  /^(?:FILE(?: PHOTO| PIC(?:TURE)?)?\s?[:–—-]+\s|File (?:photo|picture|pic|image)\s?[:–—-]\s|(?:image|photo|picture|media) caption\s?[,:]?\s|caption\s?:\s|pictured(?: above| below| here| left| right)?\s?[:,]\s|(?:from |clockwise from )(?:top )?left(?: to right)?\s?[:,]\s|left to right\s?[:,]\s|\(?l(?:-| to |\/)r\)?\s?[:,)]\s)/i;
/** "Jane Roe (left) and Joe Bloggs (right)". */
const SIDES = /\((?:(?:far|second(?: from)?|third(?: from)?|top|bottom|front|back)[ -])?(?:left|right|centre|center)\)/;

/** Whether the words of a line tell that it describes a picture. */
export function isCaption(line: string): boolean {
  if (line.length > 600 || !hasAtMost(line, MOST_WORDS)) return false;
  return OPENING.test(line) || (line.includes('(') && SIDES.test(line) && hasAtMost(line, 40) && !/["“”]/.test(line));
}
