/**
 * The form of a file in content/generated: front matter that is JSON (and so YAML too), one line an item of a list, so
 * that a diff shows which mention changed; then a body for people who read the repository, which the site never renders.
 */
export interface GeneratedFile<Data extends object> {
  data: Data;
  /** Markdown; ends with a line feed. */
  body: string;
}

const FENCE = '---\n';

/** The text of a generated file. Keys keep the order they have in `data`. */
export function formatGeneratedFile<Data extends object>({ data, body }: GeneratedFile<Data>): string {
  const entries = Object.entries(data).map(([key, value]) => `  ${JSON.stringify(key)}: ${formatValue(value)}`);
  return `${FENCE}{\n${entries.join(',\n')}\n}\n${FENCE}\n${body}`;
}

/** The inverse of `formatGeneratedFile`; the data is not validated. Throws a SyntaxError where the form is another. */
export function parseGeneratedFile(text: string): GeneratedFile<object> {
  const close = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (!text.startsWith(FENCE) || close < 0) throw new SyntaxError('no front matter between two lines "---"');
  const data: unknown = JSON.parse(text.slice(FENCE.length, close));
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new SyntaxError('the front matter is not a JSON object');
  return { data, body: text.slice(close + 1 + FENCE.length).replace(/^\n/, '') };
}

function formatValue(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
}
