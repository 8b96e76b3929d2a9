import type { Entity } from '../../schema/entity.ts';
import type { Route } from '../../schema/route.ts';
import { routeOfArticle, routeOfEntity } from '../../schema/route.ts';
import type { Story } from '../story/build-story.ts';
import { compareCodeUnits, compareNames, foldName } from './compare-names.ts';
import { describeKind } from './describe-kind.ts';

/** A line of the A–Z index. */
export interface IndexEntry {
  /** The name or form under which it stands. */
  name: string;
  /** The name that it is filed under: for a person the last word of the name comes first. */
  filing: string;
  /** What it is, in plain words. */
  kind: string;
  route: Route;
  /** The name that the site uses, where the entry is another form of it. */
  see?: string;
}

/** The entries under one letter; `#` holds what begins with none. */
export interface IndexLetter {
  letter: string;
  entries: IndexEntry[];
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const LETTER = /^\p{L}/u;

/** Every entity, every other form of its name, and every source, by letter. */
export function indexOfNames(story: Story): IndexLetter[] {
  const entries = [...story.entities.flatMap(entriesOfEntity), ...sourceEntries(story)];
  entries.sort((a, b) => compareNames(a.filing, b.filing) || compareCodeUnits(a.route, b.route));
  const letters = Map.groupBy(entries, ({ filing }) => letterOf(filing));
  return [...letters]
    .sort(([a], [b]) => Number(a === '#') - Number(b === '#') || compareCodeUnits(a, b))
    .map(([letter, under]) => ({ letter, entries: under }));
}

/** The letter under which an index has a name: `#` for what begins with none. */
export function letterOf(filing: string): string {
  const first = foldName(filing).charAt(0);
  return LETTER.test(first) ? first.toUpperCase() : '#';
}

/** The fragment under which an index has a letter. */
export function anchorOfLetter(letter: string): string {
  return letter === '#' ? 'other' : `letter-${letter}`;
}

/** The name as an index files it: `Karen Bass` → `Bass, Karen`; a suffix such as "Jr." stays at the end. */
export function fileUnder(name: string, kind: Entity['kind']): string {
  if (kind !== 'person') return name;
  const words = name.split(' ');
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const last = words.pop();
  if (last === undefined || words.length === 0) return name;
  return [`${last},`, ...words, ...(suffix === undefined ? [] : [suffix])].join(' ');
}

function entriesOfEntity(entity: Entity): IndexEntry[] {
  const route = routeOfEntity(entity.id);
  const kind = describeKind(entity);
  const forms = new Map(entity.aliases.map(({ text }) => [foldName(text), text]));
  forms.delete(foldName(entity.name));
  return [
    { name: entity.name, filing: fileUnder(entity.name, entity.kind), kind, route },
    ...[...forms.values()].map((name) => ({
      name,
      filing: fileUnder(name, entity.kind),
      kind,
      route,
      see: entity.name,
    })),
  ];
}

function sourceEntries(story: Story): IndexEntry[] {
  return [...story.sourceOf.values()].map(({ id, name, title }) => {
    const shown = title ?? name;
    return { name: shown, filing: shown, kind: 'Source', route: routeOfArticle(id) };
  });
}
