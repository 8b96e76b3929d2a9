import { isPictureAgency, isPictureOfAgency } from './picture-agencies.ts';

/** A credit is no longer than this, in UTF-16 code units. */
const LONGEST = 200;
/** Every credit has a mark or a word that few other lines end with, so that most lines are asked no more than this. */
const TRIGGER = /[/|:©]|\b(?:photo|picture|image|pic)s?\b|\bvia\b/i;

const PICTURE =
  'photo(?:graph|s|graphs)?|pictures?|images?|pics?|illustration|graphic|video|still|screengrab|screenshot';
const LABEL = `(?:File )?(?:Source|${PICTURE}|Credit|Courtesy)(?: (?:by|credit|source|courtesy))?`;
const NAME = "\\p{Lu}[\\p{L}'’.-]{0,20}";

/** "Source: AFP / Joe Bloggs" */
const LABELLED =
  /^(?:[-–—|]\s?)?(?:Source|Photo(?:graph)?s?|Picture|Image|Credit|Photo credit|Image credit|Pic): \S.{0,150}$/u;
/** "(Photo credit: Jane Roe)" */
const LABELLED_INSIDE = new RegExp(`^[([](?:${LABEL}): ?[^()[\\]]{1,150}[)\\]]\\.?$`, 'i');
/** "(File photo by Jane Roe)" */
const PICTURE_BY = new RegExp(
  `^[([](?:[a-z]{2,13} )?(?:${PICTURE})(?: by | courtesy (?:of )?| ?/ ?)[^()[\\]]{1,150}[)\\]]\\.?$`,
  'i',
);
/** "(AP Photo/Jane Roe)" */
const AGENCY_INSIDE = /^[([]([^()[\]/|]{2,40})[/|][^()[\]]{1,101}[)\]]\.?$/;
/** "AP Photo/Jane Roe" */
const AGENCY_FIRST = /^([^/|]{2,40})[/|][^.!?]{1,61}$/;
/** "Jane Roe AP Photo" */
const NAME_OF_AGENCY = new RegExp(`^(?:${NAME} ){1,4}(?:AP|AFP) (?:Photo|PHOTO)\\.?$`, 'u');
/** "Jane Roe via" */
const NAME_BEFORE = new RegExp(`^(?:[-–—|]\\s)?${NAME}(?: ${NAME}){0,3}(?:\\s?[/|]\\s?| via )`, 'u');
/** "Photo by Jane Roe" */
const BY = /^(?:[-–—|]\s)?(?:Photo|Picture|Image|Pic)s? (?:by|courtesy of) \p{Lu}[^.!?]{1,80}\.?$/u;
const COPYRIGHT = /^©\s?\S[^.!?]{0,80}$/u;

type Form = (words: string) => boolean;

/** The forms of a credit by what they stand behind; the first to hold somewhere tells where the credit begins. */
const FORMS: readonly (readonly [RegExp, readonly Form[]])[] = [
  [/(?<=[.!?”"’')\]\p{L}\p{N}]\s)[-–—|SPIC]/gu, [(words) => LABELLED.test(words)]],
  [
    /(?<=\s)[([]/g,
    [
      (words) => LABELLED_INSIDE.test(words),
      (words) => PICTURE_BY.test(words),
      endsInAgency,
      (words) => isPictureOfAgency(AGENCY_INSIDE.exec(words)?.[1]?.trimEnd() ?? ''),
    ],
  ],
  [
    /(?<=[.!?”"’')\]]\s)[-–—|©\p{L}]/gu,
    [
      (words) => isPictureAgency((AGENCY_FIRST.exec(words)?.[1] ?? '').replace(/(?: [Pp]hoto)?\s?$/, '')),
      (words) => NAME_OF_AGENCY.test(words),
      isSoldBy,
      (words) => BY.test(words),
      (words) => COPYRIGHT.test(words),
    ],
  ],
];

/** Where the credit at the end of a caption begins, in UTF-16 code units into the line; undefined where none ends it. */
export function findTrailingCredit(line: string): number | undefined {
  const from = Math.max(0, line.length - LONGEST);
  const tail = line.slice(from);
  if (!TRIGGER.test(tail)) return undefined;
  for (const [opening, forms] of FORMS) {
    const places = [...tail.matchAll(opening)].map(({ index }) => index);
    for (const isCredit of forms) {
      const place = places.find((at) => isCredit(tail.slice(at)));
      if (place !== undefined) return from + place;
    }
  }
  return undefined;
}

/** "(Jane Roe/Joe Bloggs/Getty Images)" */
function endsInAgency(words: string): boolean {
  const parts = words
    .slice(1)
    .replace(/[)\].]{1,2}$/, '')
    .split(/[/|]/);
  const agency = parts.pop() ?? '';
  if (parts.length === 0 || parts.length > 3 || !isPictureAgency(agency.trimStart())) return false;
  return /[)\].]$/.test(words) && parts.every((part) => /^[^()[\]]{1,61}$/.test(part));
}

/** "Jane Roe/Getty Images", "Jane Roe via Pool/AP" */
function isSoldBy(words: string): boolean {
  const name = NAME_BEFORE.exec(words)?.[0];
  if (name === undefined) return false;
  const seller = words.slice(name.length).replace(/\.$/, '');
  const at = seller.lastIndexOf('/') < 0 ? seller.lastIndexOf('|') : seller.lastIndexOf('/');
  return isPictureAgency(seller.slice(at + 1)) && (at < 0 || /^[\p{L} -]{1,30}$/u.test(seller.slice(0, at)));
}
