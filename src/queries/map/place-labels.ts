/** A dot that wants a label; positions are parts (0 to 1) of the width and height of the map. */
export interface Labelled {
  x: number;
  y: number;
  text: string;
}

export type LabelSide = 'end' | 'start' | 'above' | 'below';

/** Where the label of a dot stands. */
export interface PlacedLabel {
  side: LabelSide;
  /** Shown on wide maps only: on a narrow one there is no room. */
  isWideOnly: boolean;
}

/** The sizes (in px) for which labels are laid out: text keeps its size, so on any larger map they lie farther apart. */
export const narrowMap = { width: 268, height: 171.5 } as const;
export const wideMap = { width: 520, height: 332.8 } as const;

/** A generous guess (in px) of the width of a character and the height of a line in the size of map labels. */
const CHARACTER = 7.6;
const LINE = 18;
const DOT = 5;
const GAP = 8;
const sides: readonly LabelSide[] = ['end', 'start', 'above', 'below'];

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Gives labels to the dots, the first ones first, where one fits beside, above or below its dot without touching another
 * label, another dot or the edge; undefined where none does. First for a narrow map, then what else a wide one has room for.
 */
export function placeLabels(dots: readonly Labelled[]): (PlacedLabel | undefined)[] {
  const placed: (PlacedLabel | undefined)[] = dots.map(() => undefined);
  for (const [map, isWideOnly] of [
    [narrowMap, false],
    [wideMap, true],
  ] as const) {
    const boxesOfDots = dots.map(({ x, y }) => around(x * map.width, y * map.height));
    const taken = dots.flatMap((dot, index) => {
      const label = placed[index];
      return label ? [boxOfLabel(dot, label.side, map)] : [];
    });
    for (const [index, dot] of dots.entries()) {
      if (placed[index]) continue;
      const side = sides.find((one) => {
        const box = boxOfLabel(dot, one, map);
        return (
          isInside(box, map) &&
          !taken.some((other) => overlap(box, other)) &&
          !boxesOfDots.some((other, at) => at !== index && overlap(box, other))
        );
      });
      if (side === undefined) continue;
      placed[index] = { side, isWideOnly };
      taken.push(boxOfLabel(dot, side, map));
    }
  }
  return placed;
}

/** The box of a label on a map of the size. */
export function boxOfLabel({ x, y, text }: Labelled, side: LabelSide, map: { width: number; height: number }): Box {
  const width = [...text].length * CHARACTER;
  const [middle, level] = [x * map.width, y * map.height];
  if (side === 'end') return { left: middle + GAP, right: middle + GAP + width, ...rows(level) };
  if (side === 'start') return { left: middle - GAP - width, right: middle - GAP, ...rows(level) };
  const height = side === 'above' ? level - GAP - LINE / 2 : level + GAP + LINE / 2;
  return { left: middle - width / 2, right: middle + width / 2, ...rows(height) };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function rows(level: number): { top: number; bottom: number } {
  return { top: level - LINE / 2, bottom: level + LINE / 2 };
}

function around(x: number, y: number): Box {
  return { left: x - DOT, right: x + DOT, top: y - DOT, bottom: y + DOT };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: { width: number; height: number }): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
