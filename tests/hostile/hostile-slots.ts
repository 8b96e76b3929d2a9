/** A file of a story, before it is written: what its front matter says, and the words under it. */
export interface Draft {
  fields: Record<string, unknown>;
  body: string[];
}

/** A place in a story that takes words. */
export interface Slot {
  /** The part of the story and the field: `articles.title`. */
  name: string;
  /** Where the n-th file with such a place lies, below the folder of the story. */
  path: (n: number) => string;
  /** Puts words there; called again, it adds more where the place takes more. */
  put: (draft: Draft, text: string) => void;
  /** Whether the page that shows it has to hold the words as they are; the others hold an address, a date or a choice. */
  isShown: boolean;
}

const FIELDS: Readonly<Record<string, { shown?: string; other?: string }>> = {
  site: { shown: 'title standfirst licence contact', other: 'language time-zone url repository branch' },
  articles: { shown: 'title publisher licence label', other: 'url published time-zone lines' },
  people: { shown: 'name', other: 'kind type hide coordinates split-from same-as' },
  agencies: { shown: 'name type' },
  places: { shown: 'name type' },
  chapters: { shown: 'title', other: 'order' },
  pages: { shown: 'title' },
  updates: { shown: 'title', other: 'date kind' },
  explainer: { shown: 'title' },
};
const SINGLE = new Set(['site', 'explainer', 'wording']);

function pathOf(part: string): (n: number) => string {
  return (n) => `editorial/${SINGLE.has(part) ? part : `${part}/${nameOf(part, n)}`}.md`;
}

/** The name of the n-th file of a part: that of the seed, of who and what every seed names, or one of its own. */
export function nameOf(part: string, n: number): string {
  switch (part) {
    case 'articles':
    case 'seeds':
      return String(n).padStart(4, '0');
    case 'people':
      return `${letters(n)}-brandt`;
    case 'agencies':
      return `${letters(n)}-grain-board`;
    case 'places':
      return `${letters(n)}-bay`;
    default:
      return `hostile-${part}-${n}`;
  }
}

/** `quila`, `quilb`, …, `quilba`: numbers would not be part of a name. */
export function letters(n: number): string {
  return `${n >= 26 ? letters(Math.floor(n / 26)) : 'quil'}${String.fromCharCode(97 + (n % 26))}`;
}

const plain = Object.entries(FIELDS).flatMap(([part, { shown = '', other = '' }]) =>
  [...shown.split(' '), ...other.split(' ')].filter(Boolean).map((field): Slot => ({
    name: `${part}.${field}`,
    path: pathOf(part),
    // Two entries can't have one name.
    put: ({ fields }, text) => (fields[field] = join(fields[field], field === 'name' ? `${text} ${part}` : text)),
    isShown: shown.split(' ').includes(field),
  })),
);

const lists = (['aliases', 'roles', 'add-roles', 'not', 'in'] as const).map((field): Slot => ({
  name: `people.${field}`,
  path: pathOf('people'),
  put: ({ fields }, text) =>
    (fields[field] = [...((fields[field] ?? []) as string[]), field === 'aliases' ? `Dr ${text}` : text]),
  isShown: field === 'roles' || field === 'add-roles',
}));

/** An assignment would not make a field called `__proto__`. */
function setOwn(fields: Record<string, unknown>, name: string): void {
  Object.defineProperty(fields, name, { value: 'x', enumerable: true, configurable: true, writable: true });
}

type Put = (fields: Record<string, unknown>, text: string) => void;

const nested = Object.entries({
  'articles.key': setOwn,
  'articles.lines key': (fields, text) => (fields.lines = { [text]: 'heading' }),
  'articles.lines value': (fields, text) => (fields.lines = { 1: text }),
  'articles.speakers key': (fields, text) => (fields.speakers = { [text]: 'unknown' }),
  'articles.speakers words': (fields, text) => (fields.speakers = { [`3 ${text}`]: 'unknown' }),
  'articles.speakers value': (fields, text) => (fields.speakers = { 5: text }),
  'articles.timeline drop': (fields, text) => (fields.timeline = { drop: [`1 ${text}`] }),
  'articles.timeline passage': (fields, text) =>
    (fields.timeline = { add: [{ passage: `1 ${text}`, when: 'Monday' }] }),
  'articles.timeline when': (fields, text) => (fields.timeline = { add: [{ passage: '1', when: text }] }),
  'people.key': setOwn,
  'people.coordinates key': (fields, text) => (fields.coordinates = { [text]: 1 }),
  'pages.key': setOwn,
  'wording.groups': (fields, text) => (fields.groups = [['vessel', 'ferry', text]]),
  'wording.avoid key': (fields, text) => (fields.avoid = { [text]: 'plan' }),
  'wording.avoid value': (fields, text) => (fields.avoid = { scheme: text }),
  'wording.allow': (fields, text) => (fields.allow = ['regime', text]),
} satisfies Record<string, Put> as Record<string, Put>).map(([name, put]): Slot => ({
  name,
  path: pathOf(name.split('.')[0] ?? ''),
  put: ({ fields }, text) => {
    put(fields, text);
  },
  isShown: false,
}));

const facts = ['title', 'publisher', 'url', 'published', 'time-zone', 'licence'].map((field): Slot => ({
  name: `seeds.${field}`,
  path: (n) => `seeds/${nameOf('seeds', n)}.txt`,
  put: ({ fields }, text) => (fields[field] = join(fields[field], text)),
  isShown: ['title', 'publisher', 'licence'].includes(field),
}));

/** How words may stand in markdown: escaped, they have to be shown; as they are, they are markup or refused. */
const CONSTRUCTS: Readonly<Record<string, { write: (text: string) => string; isShown?: boolean }>> = {
  paragraph: { write: (text) => escapeMarkdown(text), isShown: true },
  'raw paragraph': { write: (text) => text },
  'raw words': { write: (text) => `Words before ${text} and behind.` },
  heading: { write: (text) => `## ${oneLine(escapeMarkdown(text))}`, isShown: true },
  'heading with a link': {
    write: (text) => `### [${oneLine(escapeMarkdown(text))}](https://example.org/)`,
    isShown: true,
  },
  'address of a link': { write: (text) => `[words](<${oneLine(text).replace(/[<>]/g, '\\$&')}>)` },
  'bare address': { write: (text) => `See https://example.org/${text} and <https://example.org/${text}>` },
  'words of a link': { write: (text) => `[${oneLine(escapeMarkdown(text))}](https://example.org/)`, isShown: true },
  'title of a link': { write: (text) => `[w](https://example.org/ "${oneLine(escapeMarkdown(text))}")`, isShown: true },
  'address of a picture': { write: (text) => `![words](<${oneLine(text).replace(/[<>]/g, '\\$&')}>)` },
  'words of a picture': { write: (text) => `![${oneLine(escapeMarkdown(text))}](favicon.svg)`, isShown: true },
  definition: { write: (text) => `[words][d]\n\n[d]: <${oneLine(text).replace(/[<>]/g, '\\$&')}> "t"` },
  footnote: { write: (text) => `Words.[^${text}]\n\n[^${text}]: note` },
  code: { write: (text) => inCode(text), isShown: true },
  'block of code': { write: (text) => `${fence(text)}${oneLine(text)}\n${text}\n${fence(text)}` },
  cell: { write: (text) => `| a |\n| - |\n| ${oneLine(escapeMarkdown(text))} |`, isShown: true },
  item: { write: (text) => `- > 1. ${oneLine(escapeMarkdown(text))}`, isShown: true },
  'target of a link to an entry': { write: (text) => `[[${text}]]` },
  'words of a link to an entry': { write: (text) => `[[people/quila-brandt|${text}]]` },
  'address of a citation': { write: (text) => `Words.[^${text}:1]` },
  'line of a citation': { write: (text) => `Words.[^0000:${text}]` },
  quotation: { write: (text) => `She said “${text}”.[^0000:1]` },
};

const words = Object.entries(CONSTRUCTS).map(([construct, { write, isShown = false }]): Slot => ({
  name: `chapters, ${construct}`,
  path: pathOf('chapters'),
  put: ({ body }, text) => body.push(write(text)),
  isShown,
}));

/** Every place of a story that takes words, but for the lines and the names of its files. */
export const slots: readonly Slot[] = [...plain, ...lists, ...nested, ...facts, ...words];

/** In markdown, the words as they are. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\n/g, '\\\n');
}

function oneLine(text: string): string {
  return text.replace(/\\?[\n\r]+/g, ' ');
}

function inCode(text: string): string {
  const ticks = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)));
  return `${ticks} ${oneLine(text)} ${ticks}`;
}

function fence(text: string): string {
  return '~'.repeat(3 + Math.max(0, ...(text.match(/~+/g) ?? []).map(({ length }) => length)));
}

/** The next words of a field behind those that are there. */
function join(before: unknown, text: string): string {
  return typeof before === 'string' ? `${before} ${text}` : text;
}
