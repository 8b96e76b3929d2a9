import { stringify } from 'yaml';
import type { Settlement } from '../../schema/review.ts';
import type { ReviewSubject } from './review-subject.ts';

interface Wanted {
  means: string;
  /** Below the editorial folder. */
  file: string;
  /** The fields of the front matter; null where the person has to fill in the value. */
  fields: Readonly<Record<string, unknown>>;
  /** What a value to be filled in is, by its field. */
  notes?: Readonly<Record<string, string>>;
}

const INDENT = '  ';

/**
 * The lines of YAML that say something in a file. Where the field is there already and holds others of its sort, the lines
 * are those that go under it.
 */
export function settleWith({ evidence }: ReviewSubject, { means, file, fields, notes = {} }: Wanted): Settlement {
  const stated = evidence.stated.get(file);
  const { under, rest, depth } = descend(stated ?? {}, fields);
  const isBlank = Object.values(fields).includes(null);
  return {
    means,
    file,
    exists: stated !== undefined,
    ...(under !== undefined && { under }),
    lines: writeYaml(rest).map((line) => INDENT.repeat(depth) + note(line, notes)),
    ...(isBlank && { blank: true as const }),
  };
}

/** Goes down to where what is there and what is wanted part. */
function descend(
  stated: unknown,
  wanted: Readonly<Record<string, unknown>>,
): { under?: string; rest: unknown; depth: number } {
  let there = stated;
  let rest: unknown = wanted;
  const path: string[] = [];
  for (;;) {
    if (!isRecord(there) || !isRecord(rest)) break;
    const [field, ...others] = Object.keys(rest);
    if (field === undefined || others.length > 0 || !isCollection(there[field])) break;
    path.push(field);
    there = there[field];
    rest = rest[field];
  }
  return { ...(path.length > 0 && { under: path.join(': ') }), rest, depth: path.length };
}

function isCollection(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return isCollection(value) && !Array.isArray(value);
}

function writeYaml(value: unknown): string[] {
  return stringify(value, { lineWidth: 0, singleQuote: true, nullStr: '', schema: 'core', version: '1.2' })
    .trimEnd()
    .split('\n');
}

function note(line: string, notes: Readonly<Record<string, string>>): string {
  const field = /^\s*([\w-]+):\s*$/.exec(line)?.[1];
  const words = field === undefined ? undefined : notes[field];
  return words === undefined ? line : `${line.trimEnd()} # ${words}`;
}
