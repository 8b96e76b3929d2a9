import fc from 'fast-check';

const pick = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split('|'));

const given = pick('Dana|Amir|Greta|Bea|Walter|Zoë|Jean-Luc|Niamh|O. J.|María José');
const surname = pick('Whitlock|Haddon|Lindqvist|Okonjo|Finch|O’Dowd|van der Meer|al-Sayed|Sorel|St. Clair|Bass|May');
const person = fc.tuple(given, surname).map(([first, last]) => `${first} ${last}`);
const title = pick('Mayor|President|Sgt|Dr.|Professor|Mr|Ms|Secretary of State|Police Chief|the harbour master');
const role = pick('director|spokeswoman|founder|chief executive|deputy mayor|co-chair and treasurer');
const agency = pick(
  'Quay Safety Board|the QSB|Ministry of Ferries|Harbour Union|Leeds City Council|US Coast Guard|Quay & Sons Ltd|the BBC|Quay Safety Board (QSB)',
);
const place = pick('Leeds|Oslo|Paris, Texas|the Port of Dover|New York|Georgia|St. Ives|Île-de-France|Springfield');
const who = fc.oneof(
  person,
  surname,
  fc.tuple(title, surname).map((words) => words.join(' ')),
  agency,
  pick('he|she|they|the mayor|a spokesman|two officials|witnesses|the union'),
  fc.tuple(person, role, agency).map(([name, what, where]) => `${name}, ${what} of ${where},`),
);
const day = pick(
  'on Saturday|on Sunday (Saturday evening local time)|yesterday|last month|on 8 June 2025|at 9.30pm|in the 1990s|overnight|this week|on 31 February|at 25:99|two days later|by 2030',
);
const amount = pick(
  'at least 44|more than 2,000|hundreds of|between 200 and 300|$1.5bn|£3|12%|about a dozen|two thirds|0|-5|1e309|999999999999999999999|the ninth|one in five',
);
const counted = pick('people|ferries|National Guard troops|arrests|years|miles|tonnes of fish');
const cue = pick('said|told reporters|wrote|denied|alleged|claimed|asked|added|warned that|according to');
const clause = fc.oneof(
  pick('the boat left late|nobody was told|we will not stand for this|the gate was shut|it could not be verified'),
  fc.tuple(amount, counted, place).map(([number, what, where]) => `${number} ${what} were seen in ${where}`),
  fc.tuple(who, day).map(([someone, when]) => `${someone} went to the dock ${when}`),
  fc.tuple(who, who).map(([one, other]) => `${one} accused ${other} of lying`),
);
const quoted = fc
  .tuple(pick('“”|""|‘’|\'\'|«»|“|”|‘“’”|„“'), clause)
  .map(
    ([marks, words]) => marks.slice(0, Math.ceil(marks.length / 2)) + words + marks.slice(Math.ceil(marks.length / 2)),
  );

const sentence = fc.oneof(
  fc.tuple(who, cue, clause, day).map(([someone, verb, words, when]) => `${someone} ${verb} ${words} ${when}.`),
  fc.tuple(quoted, cue, who).map(([words, verb, someone]) => `${words}, ${verb} ${someone}.`),
  fc.tuple(who, cue, quoted).map(([someone, verb, words]) => `${someone} ${verb}: ${words}`),
  fc.tuple(quoted, who, cue, quoted).map(([one, someone, verb, two]) => `${one} ${someone} ${verb}. ${two}`),
  fc
    .tuple(amount, counted, day, agency)
    .map(([number, what, when, by]) => `${number} ${what} came ${when}, ${by} said.`),
  fc.tuple(agency, day).map(([by, when]) => `${by} did not respond to a request for comment ${when}.`),
  fc.tuple(who, clause).map(([someone, words]) => `According to ${someone}, ${words}`),
  clause,
);
const line = fc.oneof(
  { weight: 6, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
  fc.tuple(person, agency).map(([name, by]) => `Photograph: ${name}/${by}`),
  person.map((name) => `By ${name}`),
  fc.tuple(place, clause).map(([where, words]) => `${where.toUpperCase()} (QN) — ${words}.`),
  pick(
    'Advertisement|Read more: the ferry|BACKGROUND|What we know|- an item|1. first|# A heading|> a quotation|***|---',
  ),
  fc.tuple(surname, clause).map(([name, words]) => `${name.toUpperCase()}: ${words}`),
);
const speech = fc
  .tuple(fc.array(clause, { minLength: 2, maxLength: 4 }), who, cue)
  .map(([parts, someone, verb]) => `${parts.map((words) => `“${words}.`).join('\n')}”\n${someone} ${verb}.`);

/** What comes with texts that were copied from pages, badly decoded, or written to do harm. */
export const hostileFragment = fc.oneof(
  fc.constantFrom(
    ...['<script>alert(1)</script>', '](javascript:a)', '[^dock:1]', '[[Dana Whitlock|x]]', '__proto__', 'constructor'],
    ...[
      '\u202Eevil\u202C',
      'zero\u200Bwidth',
      '\u00AD',
      'e\u0301\u0302\u0303',
      '👩‍👩‍👧',
      'שלום עולם',
      '漢字。',
      '\uFEFF',
      '\uFFFD',
    ],
    ...[
      '=cmd|',
      '@SUM(1)',
      '&lt;b&gt;',
      '&#x0;',
      '${a}',
      '{{b}}',
      '%00',
      '../../etc',
      '\u0001',
      '\u0085',
      '____',
      '_1_1_1',
    ],
    ...['“““', '”””', '‘‘', "''''", '((((', '))))', '[[[[', '……', '....', '——', '-----', ',,,,', '$$$', '“ ”', '" "'],
    ...['Mr.', 'U.S.', 'a.m.', '№', 'İstanbul', 'ǅ', 'ﬁ', 'K', 'ς', '٣٤', '½', 'x²', '\uD835\uDC00nn \uD835\uDC01'],
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);

const between = pick('\n\n|\n|\r\n|\r\n\r\n|\r|\n \n|\n\t\n| |  |\u00a0|\u2028|\u000b|\u000c|\u3000');

/** A news text by a grammar of its own, with odd white space and, in places, what has no business there. */
export const document = fc
  .array(fc.tuple(fc.oneof({ weight: 8, arbitrary: line }, speech, hostileFragment), between), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''))
  .chain((text) => fc.oneof({ weight: 3, arbitrary: fc.constant(text) }, spoil(text)));

/** The text with a fragment put somewhere, perhaps between the halves of a character. */
function spoil(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), hostileFragment)
    .map(([at, fragment]) => text.slice(0, at) + fragment + text.slice(at));
}

/** Any text at all, as UTF-16: halves of characters included. */
export const anyText = fc.oneof(
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.oneof(hostileFragment, between, sentence), { maxLength: 20 }).map((parts) => parts.join('')),
);
