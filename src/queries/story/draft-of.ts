import type { z } from 'zod';
import { editorialSchemas, placeEditorialFile } from '../../schema/editorial-file.ts';

/** An editorial file that nobody has begun: its fields, those that may be left out as comments. Empty for an unknown place. */
export function draftOf(file: string): string {
  const place = placeEditorialFile(file);
  if ('problem' in place) return '';
  const fields = Object.entries<z.ZodType>(editorialSchemas[place.part].shape).map(([name, schema]) =>
    schema.safeParse(undefined).success ? `# ${name}:` : `${name}:`,
  );
  const advice = '# Take the # away where you fill in a field; CONTRIBUTING.md says what each is.';
  return ['---', advice, ...fields, '---', '', ''].join('\n');
}
