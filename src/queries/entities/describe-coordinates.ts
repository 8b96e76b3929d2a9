import type { Coordinates } from '../../schema/coordinates.ts';

/** Coordinates as people write them, to two decimal places, which is about a kilometre: `34.05° N, 118.24° W`. */
export function describeCoordinates({ latitude, longitude }: Coordinates): string {
  const north = `${Math.abs(latitude).toFixed(2)}° ${latitude < 0 ? 'S' : 'N'}`;
  const east = `${Math.abs(longitude).toFixed(2)}° ${longitude < 0 ? 'W' : 'E'}`;
  return `${north}, ${east}`;
}
