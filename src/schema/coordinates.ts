import { z } from 'zod';

/** Where a place is, in decimal degrees on WGS 84: north and east are positive. */
export const coordinatesSchema = z.strictObject({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

export type Coordinates = z.infer<typeof coordinatesSchema>;
