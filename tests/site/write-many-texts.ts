import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many texts the story of a dam has; in all of them together its mayor is named 500 times or more. */
const TEXTS = 20;

const RESIDENTS = [
  ['Dolores Pike', 'a baker'],
  ['Amir Haddon', 'who keeps sheep below the dam'],
  ['Greta Lindqvist', 'a teacher'],
  ['Tomás Arrieta', 'a retired engineer'],
  ['Bea Okonjo', 'a nurse'],
  ['Walter Finch', 'who runs the boat hire'],
  ['Nadia Sorel', 'a student'],
] as const;

const PLACES = ['Boise', 'Reno', 'Salt Lake City', 'Oregon', 'Idaho', 'Harrow Bend', 'Lower Tansy'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS = ['morning', 'afternoon', 'evening'];

const SAID = [
  'We will not send people home until the water is a foot below the mark',
  'Nobody told us that the gate had been painted shut',
  'The sirens worked, and the people did the rest',
  'I asked for a second opinion in the spring and I never got one',
  'There is no money in the budget for a new wall',
  'It sounded like a train that did not stop',
  'We slept in the school and sang so that the children would not hear the rain',
];

const THINGS = (
  'rope lamp bucket ladder shovel whistle blanket kettle map torch boot glove tarpaulin pump hose valve bolt spanner ' +
  'crate barrel sack nail plank wire fence post gate hinge lock chain'
).split(' ');
/** So many of them in each paragraph make texts that are no versions of one another. */
const LOGGED = 20;

interface Turn {
  /** 0-based. */
  text: number;
  /** 0-based, within the text. */
  paragraph: number;
}

/** A value of a list for this turn; neighbouring turns and texts have others. */
function pick<Value>(values: readonly Value[], { text, paragraph }: Turn): Value {
  return values[(text * 5 + paragraph * 3) % values.length] as Value;
}

/** Words in an order of their own for each turn. */
function* listThings({ text, paragraph }: Turn): Generator<string> {
  let state = text * 1000 + paragraph * 31 + 7;
  for (let count = 0; count < LOGGED; count += 1) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    yield THINGS[(state >>> 16) % THINGS.length] ?? '';
  }
}

const PARAGRAPHS: readonly ((turn: Turn) => string)[] = [
  (turn) =>
    `Mayor Dana Whitlock ordered ${200 + turn.text * 10} households to leave on ${pick(DAYS, turn)} ${pick(PARTS, turn)}. Whitlock said the order would stand for ${2 + (turn.text % 4)} days.`,
  (turn) => `"${pick(SAID, turn)}," Whitlock told reporters in ${pick(PLACES, turn)}.`,
  (turn) => {
    const [name, what] = pick(RESIDENTS, turn);
    return `${name}, ${what}, said Whitlock had come to the school twice. "${pick(SAID, { ...turn, paragraph: turn.paragraph + 1 })}," ${name.split(' ')[1] ?? ''} said.`;
  },
  (turn) =>
    `The Tansy Valley Water Authority said that ${12 + turn.text} of the dam's gates had been opened. It did not respond to questions about Whitlock's letter of ${pick(DAYS, turn)}.`,
  (turn) =>
    `Sheriff Lou Castellane said about ${30 + turn.paragraph} people were still missing from the lists. The figure could not be verified.`,
  (turn) =>
    `According to Whitlock, the wall in ${pick(PLACES, turn)} was inspected at ${1 + (turn.text % 11)} p.m. on ${pick(DAYS, turn)}, and Whitlock was told that it was sound.`,
];

/** Writes the seeds of a long story, of invented people, into a folder. The texts vary, and are the same every time. */
export function writeManyTexts(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (let text = 0; text < TEXTS; text += 1) {
    const lines = [`Dam at Harrow Bend: day ${text + 1}`];
    for (let paragraph = 0; paragraph < 24; paragraph += 1) {
      const write = PARAGRAPHS[(paragraph + text) % PARAGRAPHS.length] as (turn: Turn) => string;
      const turn = { text, paragraph };
      lines.push(`${write(turn)} The log of that hour lists ${[...listThings(turn)].join(', ')}.`);
    }
    // Every other text is set as British papers do.
    const set = lines.join('\n\n');
    const quoted = text % 2 === 0 ? set : set.replace(/"([^"]*)"/g, "'$1'").replaceAll(' p.m.', 'pm');
    writeFileSync(join(folder, `paper-${String(text + 1).padStart(2, '0')}.txt`), `${quoted}\n`);
  }
}
