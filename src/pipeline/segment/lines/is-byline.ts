import { hasAtMost } from './has-at-most.ts';

const MOST_WORDS = 16;
const LINK = '(?:and|&|in|for|with|of|the|de|da|di|del|der|van|von|bin|al|el|la|le)';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’/-]*";
/** "By Jane Roe and Joe Bloggs in Paris", "BY JANE ROE", "By Jane Roe, political editor". */
const BY = new RegExp(
  `^(?:By|BY|Words by|Story by|Written by|Reported by|Reporting by)[: ]\\s?${NAME}(?:,? (?:${NAME}|${LINK}))*(?: ?[,|–—] ?[^.!?"“”]{2,60})?$`,
  'u',
);
/** "(Reporting by Jane Roe; Editing by Joe Bloggs)", "With files from Jane Roe". */
const SIGN_OFF =
  /^[([]?(?:(?:Additional )?(?:reporting|writing|editing|compiled|edited) by|With (?:files|reporting|additional reporting) (?:from|by)) \p{Lu}/iu;
/** "Updated 3 March 2024", "Published: 12 May", "Last updated on Monday at 10:30". */
const DATED =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified)|(?:date|time) (?:published|posted))(?: (?:on|at))?\s?[:|–-]?\s.{0,40}\d/i;

/** Whether a line says who wrote the text, or when it was put out, as outlets set it apart from the text. */
export function isByline(line: string): boolean {
  if (line.length > 200 || !hasAtMost(line, 2 * MOST_WORDS)) return false;
  if (SIGN_OFF.test(line)) return true;
  return (
    hasAtMost(line, MOST_WORDS) && !/[!?"”]$/.test(line) && (BY.test(line) || (DATED.test(line) && hasAtMost(line, 10)))
  );
}
