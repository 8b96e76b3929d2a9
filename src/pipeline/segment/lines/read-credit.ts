import { hasAtMost } from './has-at-most.ts';

/** Picture agencies and wires, as they sign pictures. A general list. */
const AGENCY =
  'AAP|AFP|ANI|ANP|ANSA|AP|APTN|Agence France-Presse|Alamy|Anadolu(?: Agency)?|Associated Press|BBC|Bloomberg|CP|Canadian Press|Corbis|DPA|dpa|EFE|EPA(?:-EFE)?|EyeEm|Getty(?: Images)?|Handout|IANS|iStock(?:photo)?|Kyodo|Magnum|NASA|NurPhoto|PA(?: Media| Wire| Images| Archive)?|PTI|Pool|Press Association|REX(?: Features)?|Reuters|REUTERS|SIPA|SWNS|Shutterstock|Supplied|TASS|UPI|Unsplash|Wikimedia(?: Commons)?|Xinhua|Yonhap|ZUMA(?: Press)?|Zuma Press';
const PICTURE =
  'photo(?:graph|s|graphs)?|pictures?|images?|pics?|illustration|graphic|video|still|screengrab|screenshot';

/** Words that open a credit: "Photo: Jane Roe", "Source: AFP / Joe Bloggs", "Image credit: Getty", "Image source, Getty Images". */
const LABEL = new RegExp(
  `^(?:(?:file )?(?:source|${PICTURE}|credits?|courtesy)(?: (?:by|credits?|source|courtesy(?: of)?|supplied))?\\s*:\\s?\\S|(?:${PICTURE}) (?:source|copyright),? \\S|(?:${PICTURE}) (?:by|courtesy of) \\p{Lu}|©\\s?\\S)`,
  'iu',
);
/** "AP Photo/Jane Roe", "AFP PHOTO / Joe Bloggs", "REUTERS/Jane Roe". */
const SIGNED = new RegExp(`^(?:${AGENCY})(?: (?:photo|pic))?\\s?[/|]\\s?\\S`, 'iu');
/** "Jane Roe/Getty Images", "Jane Roe via Getty Images", "Joe Bloggs | AFP". */
const SIGNS_FOR = new RegExp(
  `^[\\p{L}\\p{M}.'’ -]{2,60}(?:\\s?[/|]\\s?| via )(?:\\S{1,30}[/|])?(?:${AGENCY})(?:\\s?[/|]\\s?\\S{1,30})?$`,
  'u',
);
const AGENCY_ALONE = new RegExp(`^(?:${AGENCY})(?: (?:photo|pic|file photo))?$`, 'iu');
const OPENS_WITH_AGENCY = new RegExp(`^(?:${AGENCY})\\b`, 'i');

const MOST_WORDS = 12;
const MOST_WORDS_OF_NAMES = 6;
/** A credit is no longer than this, in UTF-16 code units. */
const LONGEST = 200;

/** What sort of credit a whole line is: one that says what it is, one that bears only the name of an agency, or none. */
export function readCredit(line: string): 'labelled' | 'agency' | undefined {
  if (line.length > LONGEST || !hasAtMost(line, MOST_WORDS)) return undefined;
  const bare = line.replace(/^[([©\s]+/, '').replace(/[)\].\s]+$/, '');
  if (AGENCY_ALONE.test(bare)) return /^(?:supplied|handout|pool)$/i.test(bare) ? 'labelled' : 'agency';
  if (LABEL.test(bare) || LABEL.test(line)) return /[!?]$|: ["“]/.test(line) ? undefined : 'labelled';
  if (!hasAtMost(line, MOST_WORDS_OF_NAMES + 2)) return undefined;
  if (SIGNED.test(bare) || SIGNS_FOR.test(bare)) return 'labelled';
  if (/[.!?…:;,]["”’')\]]*$/.test(line) || !hasAtMost(line, MOST_WORDS_OF_NAMES)) return undefined;
  return OPENS_WITH_AGENCY.test(bare) && (!/\p{Ll}{2,}(?:ed|es|s)\b/u.test(bare) || /[/|]/.test(bare))
    ? 'agency'
    : undefined;
}

const LABEL_INSIDE = `(?:File )?(?:Source|${PICTURE}|Credit|Courtesy)(?: (?:by|credit|source|courtesy))?`;
/** A credit behind the sentence of a caption: "… Source: AFP / Joe Bloggs", "… (AP Photo/Jane Roe)", "… Jane Roe/Getty Images". */
const TRAILING = [
  new RegExp(
    `[.!?”"’')\\]\\p{L}\\p{N}]\\s((?:[-–—|]\\s?)?(?:Source|Photo(?:graph)?s?|Picture|Image|Credit|Photo credit|Image credit|Pic): \\S.{0,150})$`,
    'u',
  ),
  new RegExp(`\\s([([](?:${LABEL_INSIDE}): ?[^()[\\]]{1,150}[)\\]]\\.?)$`, 'iu'),
  new RegExp(
    `\\s([([](?:\\p{Lu}\\p{L}{1,12} )?(?:${PICTURE})(?: by | courtesy (?:of )?| ?/ ?)[^()[\\]]{1,150}[)\\]]\\.?)$`,
    'iu',
  ),
  new RegExp(`\\s([([](?:[^()[\\]/|]{1,60}\\s?[/|]\\s?){1,3}(?:${AGENCY})[)\\].]{1,2})$`, 'u'),
  new RegExp(`\\s([([](?:${AGENCY})(?: photo| pic)?\\s?[/|]\\s?[^()[\\]]{1,100}[)\\]]\\.?)$`, 'iu'),
  new RegExp(`[.!?”"’')\\]]\\s((?:${AGENCY})(?: [Pp]hoto)?\\s?[/|]\\s?[^.!?]{1,60})$`, 'u'),
  new RegExp(`[.!?”"’')\\]]\\s((?:\\p{Lu}[\\p{L}'’.-]{0,20} ){1,4}?(?:AP|AFP) (?:Photo|PHOTO)\\.?)$`, 'u'),
  new RegExp(
    `[.!?”"’')\\]]\\s((?:[-–—|]\\s)?\\p{Lu}[\\p{L}'’.-]{0,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,3}(?:\\s?[/|]\\s?| via )(?:[\\p{L} -]{1,30}[/|])?(?:${AGENCY})\\.?)$`,
    'u',
  ),
  new RegExp(
    `[.!?”"’')\\]]\\s((?:[-–—|]\\s)?(?:Photo|Picture|Image|Pic)s? (?:by|courtesy of) \\p{Lu}[^.!?]{1,80}\\.?)$`,
    'u',
  ),
  new RegExp(`[.!?”"’')\\]]\\s(©\\s?\\S[^.!?]{0,80})$`, 'u'),
] as const;

/** Where the credit at the end of a caption begins, in UTF-16 code units into the line; undefined where none ends it. */
export function findTrailingCredit(line: string): number | undefined {
  const from = Math.max(0, line.length - LONGEST);
  const tail = line.slice(from);
  // Every credit has a mark or a word that few other lines end with, so that most lines are asked no more than this.
  if (!/[/|:©]|\b(?:photo|picture|image|pic)s?\b|\bvia\b/i.test(tail)) return undefined;
  for (const pattern of TRAILING) {
    const found = pattern.exec(tail);
    const credit = found?.[1];
    if (found && credit !== undefined) return from + found.index + found[0].length - credit.length;
  }
  return undefined;
}
