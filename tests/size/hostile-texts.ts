const LINES: Readonly<Record<string, (at: number) => string>> = {
  'one word': () => 'a',
  'a sentence of commas': (at) => `the boat ${at % 7 === 0 ? 'sank' : 'left'}, `,
  'opening marks': () => '“',
  'closing marks': () => '”',
  'opening and closing marks': () => '“”',
  'straight marks': () => '"',
  'nested marks': () => '“a ‘b ',
  apostrophes: () => "'",
  'words with apostrophes': () => "rock 'n' roll's ",
  capitals: () => 'A',
  'words in capitals': (at) => `${letters(at % 5000).toUpperCase()} `,
  figures: (at) => `${at} `,
  'one figure': () => '7',
  'groups of figures': () => '1,000,',
  'different people': (at) => `${name(at)}, `,
  'different people who speak': (at) => `“${letters(at)} is late,” said ${name(at)}. `,
  'one name': () => 'Dana Whitlock ',
  'one name and pronouns': () => 'Dana Whitlock said she knew. ',
  'different acronyms': (at) => `${letters(at).toUpperCase().padStart(3, 'Q')} (`,
  'lines of one character': () => 'a\n',
  'blank lines': () => '\n',
  'carriage returns': () => 'a\r',
  spaces: () => ' ',
  brackets: () => '(',
  'square brackets': () => '[',
  braces: () => '{ ',
  dashes: () => '— ',
  hyphens: () => '-',
  'brackets within brackets': () => '([{“a” ',
  citations: () => '[^1]',
  links: () => '[a](b) ',
  'entity links': () => '[[Dana Whitlock]] ',
  said: () => 'said ',
  'he said she said': () => 'he said she said ',
  according: () => 'According to the mayor, ',
  colons: () => 'Whitlock: ',
  stops: () => '.',
  ellipses: () => '… ',
  'three stops': () => '... ',
  questions: () => '? ',
  addresses: (at) => `https://example.org/${letters(at)} `,
  'one address': () => 'a.b/',
  'at signs': () => '@',
  emoji: () => '🎉',
  families: () => '👨‍👩‍👧 ',
  'combining marks': () => '\u0301',
  'letters under combining marks': () => 'a\u0301\u0302\u0303',
  'letters from the right': () => 'שלום ',
  'letters of other scripts': () => '漢字',
  joiners: () => '\u200D',
  stars: () => '*',
  'open emphasis': () => '*a ',
  'emphasis that closes': () => 'a* ',
  underscores: () => '_a ',
  backticks: (at) => `a${'`'.repeat(at % 300)}`,
  tags: () => '<a>',
  'open tags': () => '<a ',
  comments: () => '<!-- ',
  'block quotations': () => '> ',
  lists: () => '- ',
  'numbered lists': (at) => `${at}. a\n`,
  headings: () => '# a\n',
  'underlined headings': () => 'a\n=\n',
  'rows of a table': () => '| a | b |\n',
  pipes: () => '|',
  tildes: () => '~~a ',
  backslashes: () => '\\',
  references: () => '&amp;',
  'open references': () => '&a',
  definitions: (at) => `[${letters(at)}]: a\n`,
  notes: (at) => `[^${letters(at)}]: a\n`,
  fields: (at) => `${letters(at)}: a\n`,
  weekdays: () => 'on Saturday ',
  dates: (at) => `8 June ${1900 + (at % 200)}, `,
  'times of day': () => '9.30pm ',
  places: () => 'Paris, France, ',
  titles: () => 'Mayor ',
  roles: (at) => `${name(at)}, the director of the ${name(at + 1)} Agency, `,
  denials: () => 'Whitlock denied that ',
  speeches: () => '“The boat is late.\n',
  'quotations with cues': (at) => `“It is late,” ${name(at % 50)} said on Monday. At least ${at} people were there. `,
  captions: () => 'Photograph: Dana Whitlock/Quay News\n',
  hundreds: () => 'two hundred and ',
  money: () => '$',
  percentages: () => '5% ',
};

/** Names of texts that only repeat a few words, each to a wanted length. */
export const hostileTexts: readonly string[] = Object.keys(LINES);

/** A text of that name, of so many UTF-16 code units or a few less. */
export function writeHostileText(kind: string, length: number): string {
  const write = LINES[kind];
  if (!write) throw new Error(`there is no text "${kind}"`);
  const parts: string[] = [];
  let left = length;
  for (let at = 0; ; at += 1) {
    const part = write(at);
    left -= part.length;
    if (left < 0) return parts.join('');
    parts.push(part);
  }
}

/** 0, 1, 2 … as a, b … z, ba, bb … */
function letters(at: number): string {
  return (at >= 26 ? letters(Math.floor(at / 26)) : '') + String.fromCharCode(97 + (at % 26));
}

/** Another name for each number. */
function name(at: number): string {
  const word = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
  const given = ['Ann', 'Bob', 'Carla', 'Dan', 'Emma', 'Frank', 'Grace'];
  return `${given[at % given.length] ?? ''} ${word(`${letters(at)}sen`)}`;
}
