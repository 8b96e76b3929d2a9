import { foldPlace } from './fold-place.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { POINTS } from './lexicon/points.ts';
import { STATES } from './lexicon/states.ts';
import { unpackPoints, type Point } from './point.ts';

/** A country or a state of the United States. */
export interface Area {
  /** Two letters. */
  code: string;
  /** As in the schema of locations: `country:840`. */
  outline: string;
}

let packed: ReadonlyMap<string, string> | undefined;

/** Cut up when the first place is looked up, since many runs look up none. */
function packedPoints(): ReadonlyMap<string, string> {
  packed ??= new Map(
    POINTS.split('|').map((record): [string, string] => {
      const colon = record.indexOf(':');
      return [record.slice(0, colon), record.slice(colon + 1)];
    }),
  );
  return packed;
}

function readAreas(records: string, sort: string): ReadonlyMap<string, Area> {
  return new Map(
    records.split('|').map((record): [string, Area] => {
      const [name = '', code = '', number = ''] = record.split(':');
      return [name, { code, outline: `${sort}:${number}` }];
    }),
  );
}

const countries = readAreas(COUNTRIES, 'country');
const states = readAreas(STATES, 'state');

/** All populated places of the name, the largest first. */
export function findPoints(name: string): Point[] {
  return unpackPoints(packedPoints().get(foldPlace(name)) ?? '');
}

export function findCountry(name: string): Area | undefined {
  return countries.get(foldPlace(name));
}

export function findState(name: string): Area | undefined {
  return states.get(foldPlace(name));
}
