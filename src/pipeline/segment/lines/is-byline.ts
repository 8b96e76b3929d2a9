import { hasAtMost } from './has-at-most.ts';

const MOST_WORDS = 16;
/** How a byline begins: "By Jane Roe and Joe Bloggs in Paris", "BY JANE ROE", "Story by: Jane Roe". */
const BY = /^(?:By|BY|(?:Words|Story|Written|Reported|Reporting) by)[: ]\s?/;
const WORD = /(?:^|,? )([\p{L}\p{M}&.'’/-]+)/guy;
const LINKS: ReadonlySet<string> = new Set(
  'and & in for with of the de da di del der van von bin al el la le'.split(' '),
);
/** Nobody by name: "By our political correspondent", "By a staff reporter", "By staff and agencies". */
const UNNAMED =
  /^by (?:our |an? |the )?(?:[\p{L}-]{2,20} ){0,2}(?:reporters?|correspondents?|writers?|staff|newsroom|desk|agenc(?:y|ies))(?: and agencies)?$/iu;
/** What may stand behind the names: ", political editor", " | Paris". */
const PLACE_OR_POST = /^ ?[,|–—] ?[^.!?"“”]{2,60}$/u;
/** "(Reporting by Jane Roe; Editing by Joe Bloggs)", "With files from Jane Roe". */
const SIGN_OFF =
  /^[([]?(?:(?:Additional )?(?:reporting|writing|editing|compiled|edited) by|With (?:files|reporting|additional reporting) (?:from|by)) \p{Lu}/iu;
/** "Updated 3 March 2024", "Published: 12 May", "Last updated on Monday at 10:30". */
const DATED =
  /^(?:(?:first |last |originally )?(?:published|updated|posted|modified)|(?:date|time) (?:published|posted))(?: (?:on|at))?\s?[:|–-]?\s.{0,40}\d/i;

/** Whether a line says who wrote the text, or when it was put out, as outlets set it apart from the text. */
export function isByline(line: string): boolean {
  if (line.length > 200 || !hasAtMost(line, 2 * MOST_WORDS)) return false;
  if (SIGN_OFF.test(line) || UNNAMED.test(line)) return true;
  return (
    hasAtMost(line, MOST_WORDS) &&
    !/[!?"”]$/.test(line) &&
    (isSigned(line) || (DATED.test(line) && hasAtMost(line, 10)))
  );
}

/** Whether a line is names behind "by", as far as its end or a mark behind which more is said of them. */
function isSigned(line: string): boolean {
  const names = line.slice(BY.exec(line)?.[0].length ?? line.length);
  let end = 0;
  for (const { 0: joined, 1: word = '' } of names.matchAll(WORD)) {
    const isName = /^\p{Lu}/u.test(word) && !word.includes('&');
    if (end === 0 ? !isName || joined !== word : !isName && !LINKS.has(word)) break;
    end += joined.length;
    const rest = names.slice(end);
    if (rest === '' || PLACE_OR_POST.test(rest)) return true;
  }
  return false;
}
