import { hasAtMost } from './has-at-most.ts';
import { isPictureAgency, isPictureOfAgency, opensWithAgency } from './picture-agencies.ts';

const PICTURE =
  'photo(?:graph|s|graphs)?|pictures?|images?|pics?|illustration|graphic|video|still|screengrab|screenshot';
/** Words that open a credit: "Photo: Jane Roe", "Source: AFP / Joe Bloggs", "Image credit: Getty", "Image source, Getty Images". */
const LABEL = new RegExp(
  `^(?:(?:file )?(?:source|${PICTURE}|credits?|courtesy)(?: (?:by|credits?|source|courtesy(?: of)?|supplied))?\\s?:\\s?\\S|(?:${PICTURE}) (?:source|copyright),? \\S|(?:${PICTURE}) (?:by|courtesy of) \\p{Lu}|©\\s?\\S)`,
  'iu',
);
/** A slash or "via" stands between those who made a picture and those who sell it. */
const PARTED = /\s?[/|]\s?| via /;
const SIGNED = /^([^/|]{2,40})[/|]\s?\S/;
const NAME = /^[\p{L}\p{M}.'’ -]{2,60}$/u;
const WORD = /^\S{1,30}$/;

const ENDING = /[)\].\s]/;
const MOST_WORDS = 12;
const MOST_WORDS_OF_NAMES = 6;
/** A credit is no longer than this, in UTF-16 code units. */
const LONGEST = 200;

/** What sort of credit a whole line is: one that says what it is, one that bears only the name of an agency, or none. */
export function readCredit(line: string): 'labelled' | 'agency' | undefined {
  if (line.length > LONGEST || !hasAtMost(line, MOST_WORDS)) return undefined;
  const bare = trimEnd(line.replace(/^[([©\s]+/, ''));
  if (isPictureOfAgency(bare)) return /^(?:supplied|handout|pool)$/i.test(bare) ? 'labelled' : 'agency';
  if (LABEL.test(bare) || LABEL.test(line)) return /[!?]$|: ["“]/.test(line) ? undefined : 'labelled';
  if (!hasAtMost(line, MOST_WORDS_OF_NAMES + 2)) return undefined;
  if (isSigned(bare) || signsFor(bare)) return 'labelled';
  if (/[.!?…:;,]["”’')\]]*$/.test(line) || !hasAtMost(line, MOST_WORDS_OF_NAMES)) return undefined;
  return opensWithAgency(bare) && (!/\p{Ll}{2}(?:ed|es|s)\b/u.test(bare) || /[/|]/.test(bare)) ? 'agency' : undefined;
}

/** "AP Photo/Jane Roe", "AFP PHOTO / Joe Bloggs", "REUTERS/Jane Roe". */
function isSigned(line: string): boolean {
  const [, seller = ''] = SIGNED.exec(line) ?? [];
  return isPictureOfAgency(seller.replace(/\s$/, ''));
}

/** "Jane Roe/Getty Images", "Jane Roe via Getty Images", "Joe Bloggs | AFP". */
function signsFor(line: string): boolean {
  const [name = '', ...parts] = line.split(PARTED);
  const at = parts.findIndex(isPictureAgency);
  if (at < 0 || at > 1 || parts.length > at + 2 || !NAME.test(name)) return false;
  return parts.every((part, index) => index === at || WORD.test(part));
}

/** Without the brackets, stops and spaces that it ends with. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ENDING.test(line[end - 1] ?? '')) end -= 1;
  return line.slice(0, end);
}
