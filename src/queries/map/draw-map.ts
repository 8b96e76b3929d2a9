import type { Coordinates } from '../../schema/coordinates.ts';
import { chooseFrame, HEIGHT, WIDTH, type Frame } from './choose-frame.ts';
import { chooseScale, type ScaleBar } from './choose-scale.ts';
import { drawLines } from './draw-lines.ts';
import { placeLabels, type PlacedLabel } from './place-labels.ts';
import { americanLines, worldLines, type Detail, type LineSort } from './read-atlas.ts';

/** Something that stands on a map; what stands first gets its label first. */
export interface MapPlace<Thing> extends Coordinates {
  thing: Thing;
  text: string;
}

/** A place on the drawing; positions are parts (0 to 1) of its width and height. */
export interface MapMark<Thing> {
  thing: Thing;
  text: string;
  x: number;
  y: number;
  label: PlacedLabel | undefined;
}

/** A map, ready to be drawn. */
export interface MapPicture<Thing> {
  lines: readonly { sort: LineSort; path: string }[];
  marks: readonly MapMark<Thing>[];
  /** Left out on a map of the world, where it would be true in the middle only. */
  scale: ScaleBar | undefined;
  kilometresWide: number;
}

/** Longer labels are cut: the list beside the map has the whole name. */
const LONGEST = 26;
/** Kilometres of width up to which lines of each detail are drawn. */
const FINE = 1500;
const MIDDLING = 7000;
const STATES = 5000;
const COUNTIES = 350;

/** Draws the places, in a frame that holds those of `within` and is at least so many kilometres wide. */
export async function drawMap<Thing>(
  places: readonly MapPlace<Thing>[],
  within: readonly Coordinates[],
  leastKilometres: number,
): Promise<MapPicture<Thing>> {
  const frame = chooseFrame(within, leastKilometres);
  const spots = places.flatMap((place) => {
    const spot = frame.project(place);
    if (!spot) return [];
    const [x, y] = [spot[0] / WIDTH, spot[1] / HEIGHT];
    return x > 0.01 && x < 0.99 && y > 0.01 && y < 0.99
      ? [{ thing: place.thing, text: shorten(place.text), x, y }]
      : [];
  });
  const labels = placeLabels(spots);
  const kilometresWide = frame.kilometresPerUnit * WIDTH;
  return {
    lines: await linesOf(frame, kilometresWide),
    marks: spots.map((spot, index) => ({ ...spot, label: labels[index] })),
    scale: frame.isWorld ? undefined : chooseScale(kilometresWide),
    kilometresWide,
  };
}

async function linesOf(frame: Frame, kilometresWide: number): Promise<MapPicture<unknown>['lines']> {
  const detail: Detail = kilometresWide <= FINE ? 'fine' : kilometresWide <= MIDDLING ? 'middling' : 'coarse';
  const american = kilometresWide > STATES ? [] : await americanLines();
  const stretches = [
    ...(await worldLines(detail)),
    ...(kilometresWide > COUNTIES ? american.filter(({ sort }) => sort !== 'county') : american),
  ];
  return [...drawLines(frame, stretches)].map(([sort, path]) => ({ sort, path }));
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST ? text : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
