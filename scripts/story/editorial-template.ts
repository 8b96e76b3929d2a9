import { stringify } from 'yaml';
import type { z } from 'zod';

/**
 * An editorial file to fill in: every field of the schema with what it means, those in `filled` with their value, the
 * others as a comment with an example.
 */
export function writeTemplate(schema: z.ZodObject, filled: Record<string, string>, body: string): string {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const { description = '', examples } = (field as z.ZodType).meta() ?? {};
    const example: unknown = Array.isArray(examples) ? examples[0] : '';
    const value = filled[key];
    return [`# ${description}`, value === undefined ? `# ${formatField(key, example)}` : formatField(key, value)];
  });
  const advice = '# A line that begins with # says nothing: delete it, or take the # away and fill it in.';
  return ['---', advice, ...fields, '---', '', body].join('\n');
}

function formatField(key: string, value: unknown): string {
  if (typeof value !== 'object') return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
  const flow = stringify(value, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 });
  return `${key}: ${flow.trimEnd()}`;
}
