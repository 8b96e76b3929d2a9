// node scripts/lexicon/write-gendered-names.ts
//
// Writes src/pipeline/attributions/lexicon/gendered-names.ts from compromise's lexicon (MIT): given names that are borne by
// women only or by men only, as far as that lexicon tells.
import { writeFileSync } from 'node:fs';
import nlp from 'compromise';

/** Names that compromise gives to one gender and that both bear. */
const UNISEX = new Set(
  (
    'alex alexis andrea angel ariel ashley aubrey avery bailey blair brett brook brooke cameron carey carol casey cassidy chris ' +
    'claude courtney dakota dale dana darcy devin dominique drew dylan eden elliot ellis emerson erin evan evelyn finley ' +
    'florence frankie gabriel gale hayden harper hilary jackie jaime jamie jan jean jess jesse jo jocelyn joey jordan jude ' +
    'jules justice kai karen-lee kelly kelsey kendall kerry kim kyle laurence laurie lee leigh leslie lesley lindsay lindsey logan ' +
    'lorne lou lynn mackenzie madison marion marley meredith micah mickey morgan nat nicky nico nikita noel pat payton peyton ' +
    'quinn reagan reese remy rene ricki rikki riley robbie robin rory rowan ryan sacha sage sam sandy sasha sean shannon ' +
    'shawn shelby sidney sydney skyler stacy stevie tatum taylor terry toby tony tracy tyler val vivian wallis whitney winter'
  ).split(' '),
);

const lexicon = Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);

function listNames(tag: string, other: string): string {
  return lexicon
    .filter(([, tags]) => [tags].flat().includes(tag) && ![tags].flat().includes(other))
    .map(([word]) => word)
    .filter((word) => /^\p{L}{3,}$/u.test(word) && !UNISEX.has(word))
    .sort()
    .join(' ')
    .replace(/(.{1,110}) /g, "  '$1 ' +\n")
    .replace(/\n([^']*)$/, "\n  '$1'");
}

writeFileSync(
  'src/pipeline/attributions/lexicon/gendered-names.ts',
  `/**
 * Given names of women and of men, in lower case; names that both bear are left out.
 * Made by scripts/lexicon/write-gendered-names.ts from compromise's lexicon (MIT).
 */
export const WOMEN: ReadonlySet<string> = new Set(
  (
${listNames('FemaleName', 'MaleName').replace(/^/gm, '  ')}
  ).split(' '),
);

export const MEN: ReadonlySet<string> = new Set(
  (
${listNames('MaleName', 'FemaleName').replace(/^/gm, '  ')}
  ).split(' '),
);
`,
);
