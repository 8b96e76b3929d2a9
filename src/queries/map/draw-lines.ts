import { HEIGHT, WIDTH, type Frame } from './choose-frame.ts';
import { angleBetween, type LineSort, type Stretch } from './read-atlas.ts';

/** Units beyond the edge to which lines are drawn. */
const BEYOND = 20;
/** Points that lie nearer to the last one than this (in units) are left out. */
const LEAST = 2.5;
/** On a map of the world, a line that leaps so far goes round the back. */
const LEAP = WIDTH / 2;

/** Paths of the lines that lie in the frame, by sort, in whole units. */
export function drawLines(frame: Frame, stretches: readonly Stretch[]): Map<LineSort, string> {
  const paths = new Map<LineSort, string[]>();
  for (const { sort, positions, middle, radius } of stretches) {
    if (angleBetween(frame.middle, middle) > frame.radius + radius) continue;
    const spots = positions.map(([longitude = 0, latitude = 0]) => frame.project({ latitude, longitude }));
    const path = drawLine(spots);
    if (path === '') continue;
    const known = paths.get(sort);
    if (known) known.push(path);
    else paths.set(sort, [path]);
  }
  return new Map([...paths].map(([sort, parts]) => [sort, parts.join('')]));
}

type Spot = readonly [number, number] | undefined;

/** A path of relative moves, without what lies beyond the edge; empty where nothing is left. */
function drawLine(spots: readonly Spot[]): string {
  let path = '';
  let pen: readonly [number, number] | undefined;
  let before: Spot;
  for (const [index, spot] of spots.entries()) {
    const from = before;
    before = spot;
    if (!spot || !from) continue;
    if (isBeyond(from, spot) || Math.abs(spot[0] - from[0]) > LEAP) {
      pen = undefined;
      continue;
    }
    if (!pen) {
      pen = [Math.round(from[0]), Math.round(from[1])];
      path += `M${pen[0]} ${pen[1]}`;
    }
    const next = spots[index + 1];
    const isLast = next === undefined || isBeyond(spot, next);
    if (!isLast && Math.hypot(spot[0] - pen[0], spot[1] - pen[1]) < LEAST) continue;
    const x = Math.round(spot[0]) - pen[0];
    const y = Math.round(spot[1]) - pen[1];
    if (x === 0 && y === 0) continue;
    path += `l${x}${y < 0 ? '' : ' '}${y}`;
    pen = [pen[0] + x, pen[1] + y];
  }
  return path.includes('l') ? path : '';
}

/** Whether a line between the two can't touch the map: both lie beyond the same edge. */
function isBeyond([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): boolean {
  return (
    Math.max(ax, bx) < -BEYOND ||
    Math.max(ay, by) < -BEYOND ||
    Math.min(ax, bx) > WIDTH + BEYOND ||
    Math.min(ay, by) > HEIGHT + BEYOND
  );
}
