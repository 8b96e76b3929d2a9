// node scripts/lexicon/write-gendered-names.ts FORENAMES.csv
//
// Writes src/pipeline/text/gendered-names.ts from compromise's lexicon (MIT) and a table of
// github.com/sigpwned/popular-names-by-country-dataset (CC0): given names that are borne by women only or by men only, as
// far as these tell.
import { readFileSync, writeFileSync } from 'node:fs';
import nlp from 'compromise';

/** Names that the sources give to one gender and that both bear. */
const UNISEX = new Set(
  (
    'alex alexis andrea angel ariel ashley aubrey avery bailey blair brett brook brooke cameron carey carol casey cassidy chris ' +
    'claude courtney dakota dale dana darcy devin dominique drew dylan eden elliot ellis emerson erin evan evelyn finley ' +
    'florence frankie gabriel gale hayden harper hilary jackie jaime jamie jan jean jess jesse jo jocelyn joey jordan jude ' +
    'jules justice kai karen-lee kelly kelsey kendall kerry kim kyle laurence laurie lee leigh leslie lesley lindsay lindsey logan ' +
    'lorne lou lynn mackenzie madison marion marley meredith micah mickey morgan nat nicky nico nikita noel pat payton peyton ' +
    'quinn reagan reese remy rene ricki rikki riley robbie robin rory rowan ryan sacha sage sam sandy sasha sean shannon ' +
    'shawn shelby sidney sydney skyler stacy stevie tatum taylor terry toby tony tracy tyler val vivian wallis whitney winter ' +
    'andi amal charlie eman iman jin jun kiran min nikola noor simone wei yan yu'
  ).split(' '),
);

/** Short forms and names that both sources lack, by hand. */
const MORE_MEN =
  'al alf ali art barack bert bill bob bobby chuck denzel dick doug ed eddie eli emmett ernie fidel gus hal hank imran jair jeb joko keir len ' +
  'lenny lloyd mick mitt moe narendra ned nick pete pierce rahm rahul rand recep rich rob rod ron rudy russ sid sol stan stu ted tom tony vic ' +
  'vince wes will xavier zack';
const MORE_WOMEN =
  'bev deb dot flo frances ginny ivanka jill karen kath kathy kirsty liz lizzie maria meg morag nan peg sal sue trish viv winnie';

const [path] = process.argv.slice(2);
if (!path) throw new Error('usage: write-gendered-names.ts FORENAMES.csv');

const women = new Set(MORE_WOMEN.split(' '));
const men = new Set(MORE_MEN.split(' '));
const lexicon = Object.entries((nlp.model() as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);
for (const [word, tags] of lexicon) {
  if ([tags].flat().includes('FemaleName')) women.add(word);
  if ([tags].flat().includes('MaleName')) men.add(word);
}
const [head = '', ...rows] = readFileSync(path, 'utf8')
  .replace(/^\uFEFF/, '')
  .split(/\r?\n/);
const columns = head.split(',');
for (const row of rows) {
  const cells = row.split(',');
  const names = ['Romanized Name', 'Localized Name'].flatMap((column) =>
    (cells[columns.indexOf(column)] ?? '').split('/'),
  );
  const known = cells[columns.indexOf('Gender')] === 'F' ? women : men;
  for (const name of names) known.add(name.trim().toLowerCase());
}

function listNames(own: ReadonlySet<string>, others: ReadonlySet<string>, more: string): string {
  const byHand = new Set(more.split(' '));
  return [...own]
    .filter((word) => byHand.has(word) || (!others.has(word) && !UNISEX.has(word)))
    .filter((word) => /^[\p{Script=Latin}]{2,}$/u.test(word))
    .sort()
    .join(' ')
    .replace(/(.{1,110}) /g, "  '$1 ' +\n")
    .replace(/\n([^']*)$/, "\n  '$1'");
}

writeFileSync(
  'src/pipeline/text/gendered-names.ts',
  `/**
 * Given names of women and of men, in lower case; names that both bear are left out.
 * Made by scripts/lexicon/write-gendered-names.ts from compromise's lexicon (MIT) and popular-names-by-country-dataset (CC0).
 */
export const WOMEN: ReadonlySet<string> = new Set(
  (
${listNames(women, men, MORE_WOMEN).replace(/^/gm, '  ')}
  ).split(' '),
);

export const MEN: ReadonlySet<string> = new Set(
  (
${listNames(men, women, MORE_MEN).replace(/^/gm, '  ')}
  ).split(' '),
);
`,
);
