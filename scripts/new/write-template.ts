import { stringify } from 'yaml';
import type { EditorialPart } from '../../src/schema/editorial-file.ts';
import { makeJsonSchema } from '../schemas/make-json-schema.ts';

/** What is known when a file is begun. */
export interface Template {
  /** Fields that the file says. */
  filled?: Record<string, string>;
  /** What the site says now, by the field that changes it, one item a line. */
  said?: Record<string, readonly string[]>;
  /** What stands under the front matter. */
  body?: string;
}

interface Field {
  description?: string;
  examples?: unknown[];
  enum?: unknown[];
}

const ADVICE = [
  '# A line that begins with # says nothing. To say something, take "# " away from the line with the name of the field,',
  '# and put your own value for the example. What you leave out stays as it is now.',
];

/**
 * An editorial file to fill in: every field of its part with what it means and what the site says now; those in `filled`
 * with their value, the others as a comment with an example.
 */
export function writeTemplate(part: EditorialPart, { filled = {}, said = {}, body = '' }: Template): string {
  const { properties } = makeJsonSchema(part) as { properties: Record<string, Field> };
  const fields = Object.entries(properties).flatMap(([key, { description = '', examples = [], enum: choices }]) => {
    const [example, ...others] = examples;
    const value = filled[key];
    return [
      '',
      `# ${description}`,
      ...(choices ? [`#   one of: ${choices.join(', ')}`] : []),
      ...formatSaid(said[key] ?? []),
      value === undefined ? `# ${formatField(key, example)}` : formatField(key, value),
      ...(value === undefined ? others.map((other) => `#   or ${formatField(key, other)}`) : []),
    ];
  });
  return ['---', ...ADVICE, ...fields, '---', '', body].join('\n');
}

function formatSaid(items: readonly string[]): string[] {
  const lines = items.map((item) => item.replace(/\s+/g, ' '));
  if (lines.length < 2) return lines.map((line) => `#   now: ${line}`);
  return ['#   now:', ...lines.map((line) => `#     ${line}`)];
}

function formatField(key: string, value: unknown): string {
  if (typeof value !== 'object') return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  const flow = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return `${key}: ${flow.trimEnd()}`;
}
