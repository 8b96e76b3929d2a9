import type { Coordinates } from '../../schema/coordinates.ts';

/** A populated place of the gazetteer. */
export interface Point extends Coordinates {
  population: number;
  /** ISO 3166, two letters. */
  country: string;
  /** Two postal letters, in the United States. */
  state?: string;
}

const PLAIN = 10;
const WITH_STATE = 12;

/** Ten characters, twelve in the United States: to a hundredth of a degree, the population to about a fortieth. */
export function packPoint({ latitude, longitude, population, country, state }: Point): string {
  const digits = (value: number, width: number): string => Math.round(value).toString(36).padStart(width, '0');
  const place = digits((latitude + 90) * 100, 3) + digits((longitude + 180) * 100, 3);
  return `${place}${digits(Math.log10(population) * 100, 2)}${country}${country === 'US' ? (state ?? '--') : ''}`;
}

/** The inverse of `packPoint`, for several in a row. */
export function unpackPoints(packed: string): Point[] {
  const points: Point[] = [];
  for (let at = 0; at < packed.length;) {
    const number = (from: number, to: number): number => parseInt(packed.slice(at + from, at + to), 36);
    const country = packed.slice(at + 8, at + 10);
    points.push({
      latitude: hundredths(number(0, 3) - 9000),
      longitude: hundredths(number(3, 6) - 18_000),
      population: Math.round(10 ** (number(6, 8) / 100)),
      country,
      ...(country === 'US' && { state: packed.slice(at + 10, at + 12) }),
    });
    at += country === 'US' ? WITH_STATE : PLAIN;
  }
  return points;
}

/** Without `-0`, which JSON does not keep. */
function hundredths(value: number): number {
  return value === 0 ? 0 : value / 100;
}
