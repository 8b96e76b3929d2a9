import { Document, isScalar, isSeq, type Scalar } from 'yaml';
import type { z } from 'zod';
import { repairValue } from './repair-value.ts';
import type { Problem } from './report-problem.ts';
import { shorten, showName } from './show-words.ts';
import { listInWords, suggestSimilar } from './suggest-similar.ts';

interface Context {
  doc: Document;
  schema: z.ZodObject;
  /** The one of several unknown fields that is asked about. */
  key?: string | undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** More values are no help in a line. */
const MOST_VALUES = 12;

/** Says what zod found in the words of an editor: what stands there, what is wanted, and the line that would be right. */
export function explainIssue(issue: z.core.$ZodIssue, { doc, schema, key = '' }: Context): Problem {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? part.toString() : part));
  const [field = ''] = path;
  const name = `"${path.reduce<string>((text, part) => (typeof part === 'number' ? text : text ? `${text}.${part}` : part), '')}"`;
  if (issue.code === 'invalid_key') {
    const reason = `"${String(path.at(-1))}" can't stand in the field "${String(field)}"`;
    return { rule: 'wrong-value', reason, hint: `for example, ${exampleLine(schema, String(field))}` };
  }
  const node = path.length > 0 ? doc.getIn(path, true) : undefined;
  const got: unknown = doc.getIn(path);
  const example = `for example, ${exampleLine(schema, String(field))}`;
  const orNot = isOptional(schema, String(field)) ? `${example}; or leave the field out` : example;
  if (node === undefined && path.length > 0) {
    return { rule: 'missing-key', reason: `the field ${name} is missing`, hint: example };
  }
  if (got === null) {
    // What begins with "#" is a remark to YAML.
    const remark = isScalar(node) ? node.comment?.split('\n', 1)[0]?.trim() : undefined;
    const hint = remark ? `if "#" begins the value, write ${formatLine(String(field), `#${shorten(remark)}`)}` : orNot;
    return { rule: 'wrong-value', reason: `the field ${name} has no value`, hint };
  }
  if (issue.code === 'invalid_union' && isScalar(node) && typeof got === 'number') {
    const written = sourceOf(node);
    const repaired = path.length === 1 ? repairValue(written, fieldOf(schema, String(field)) ?? schema) : written;
    const line = path.length === 1 && repaired !== undefined ? `write ${formatLine(String(field), repaired)}` : example;
    const hint = path.length === 1 ? line : `put it between quotation marks: '${written}'`;
    return { rule: 'wrong-type', reason: `a value in the field ${name} is ${describe(got)}`, hint };
  }
  if (issue.code === 'invalid_type') {
    const wanted = TYPES[issue.expected] ?? issue.expected;
    const corrected = correctType(doc, path, issue.expected, (value) =>
      Boolean(fieldOf(schema, String(field))?.safeParse(value).success),
    );
    if (issue.expected === 'number' && typeof got === 'number') {
      const hint = `write a number in digits: ${example}`;
      return { rule: 'wrong-value', reason: `the field ${name} can't be ${describe(got)}`, hint };
    }
    const reason = `the field ${name} is ${describe(got)}, not ${wanted}`;
    return { rule: 'wrong-type', reason, hint: corrected ? `write ${shorten(corrected)}` : example };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const written = typeof got === 'string' ? got : '';
    const similar = findEnding(values, written) ?? suggestSimilar(written, values);
    const all = values.length > MOST_VALUES ? example : `write ${values.join(', or ')}`;
    const hint = similar ? `did you mean "${similar}"?` : all;
    return { rule: 'wrong-value', reason: `the field ${name} can't be ${describe(got)}`, hint };
  }
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    const similar = suggestSimilar(key, known);
    const hint = similar ? `did you mean "${similar}"?` : `the fields in it are ${listInWords(known)}; ${example}`;
    return { rule: 'unknown-key', reason: `there is no field ${showName(key)} in ${name}`, hint };
  }
  if (issue.code === 'too_small' && typeof got === 'string' && got.trim() === '') {
    return { rule: 'wrong-value', reason: `the field ${name} is empty`, hint: orNot };
  }
  if (issue.code === 'too_small' && issue.origin === 'array') {
    const reason = `a list in the field ${name} is too short`;
    return { rule: 'wrong-value', reason, hint: `it needs ${String(issue.minimum)} or more entries: ${example}` };
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const bound = issue.code === 'too_small' ? `at least ${String(issue.minimum)}` : `at most ${String(issue.maximum)}`;
    return { rule: 'wrong-value', reason: `the field ${name} is ${describe(got)}`, hint: `it has to be ${bound}` };
  }
  const schemaOfField = path.length === 1 ? fieldOf(schema, String(field)) : undefined;
  const repaired = typeof got === 'string' && schemaOfField ? repairValue(got, schemaOfField) : undefined;
  const hint = repaired === undefined ? example : `write ${formatLine(String(field), repaired)}`;
  return { rule: 'wrong-value', reason: `the field ${name} can't be ${describe(got)}`, hint };
}

/** The value of which only the last part was written: the time zone of a city. */
function findEnding(values: readonly string[], written: string): string | undefined {
  const ending = `/${written.trim().toLowerCase().replaceAll(' ', '_')}`;
  return ending === '/' ? undefined : values.find((value) => value.toLowerCase().endsWith(ending));
}

/** The line of YAML that says the same in the type that is wanted; undefined where that can't be told. */
function correctType(
  doc: Document,
  path: readonly (string | number)[],
  expected: string,
  isRight: (value: unknown) => boolean,
): string | undefined {
  const field = String(path[0]);
  const node = doc.getIn([field], true);
  if (isSeq(node) && expected === 'string' && path.length === 2) {
    return node.items.every(isScalar) ? formatLine(field, node.items.map(sourceOf)) : undefined;
  }
  if (!isScalar(node) || path.length > 1) return undefined;
  const written = sourceOf(node);
  // A year is no date, however it is quoted.
  if (expected === 'string') return isRight(written) ? formatLine(field, written) : undefined;
  if (expected === 'array') {
    // Without a space behind them, hyphens begin no items.
    const items = /^-[^\s-]/.test(written) ? written.split(/(?:^|\s)-(?=\S)/).filter((item) => item !== '') : [written];
    return formatLine(field, items);
  }
  if (expected === 'number' && isRight(Number(written))) return formatLine(field, Number(written));
  if (expected === 'boolean' && /^(?:yes|on|no|off|true|false)$/i.test(written)) {
    return formatLine(field, /^(?:yes|on|true)$/i.test(written));
  }
  return undefined;
}

function sourceOf({ source, value }: Scalar): string {
  return source ?? String(value);
}

/** The fields of the group that stands at a path of a schema. */
function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const [first, ...rest] = path;
  const { def } = schema as unknown as {
    def: { innerType?: z.ZodType; element?: z.ZodType; shape?: Record<string, z.ZodType> };
  };
  if (def.innerType) return fieldsAt(def.innerType, path);
  if (first === undefined) return Object.keys(def.shape ?? {});
  const inside = typeof first === 'number' ? def.element : def.shape?.[first];
  return inside ? fieldsAt(inside, rest) : [];
}

/** The shape of a schema of unknown fields is typed loosely. */
function fieldOf({ shape }: z.ZodObject, field: string): z.ZodType | undefined {
  return (shape as Readonly<Record<string, z.ZodType>>)[field];
}

function isOptional(schema: z.ZodObject, field: string): boolean {
  return fieldOf(schema, field)?.safeParse(undefined).success ?? false;
}

function exampleLine(schema: z.ZodObject, field: string): string {
  const examples: unknown = fieldOf(schema, field)?.meta()?.examples;
  const all = Array.isArray(examples) ? examples.map((example: unknown) => formatLine(field, example)) : [];
  return all.slice(0, 2).join(', or ') || `a value after "${field}:"`;
}

/** `aliases: [Bass]`, `title: "2025"`. */
function formatLine(field: string, value: unknown): string {
  const doc = new Document({});
  doc.set(field, doc.createNode(value, { flow: true }));
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
}

function describe(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 59)}…"` : `"${value}"`;
  if (typeof value === 'number') return `the number ${String(value)}`;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null) return 'empty';
  return Array.isArray(value) || 'items' in value ? 'a list' : 'a group of fields';
}
