/** What stands between the two lines "---" of an editorial file, and under them. */
export function splitFrontMatter(text: string): { yaml: string; body: string } {
  const [, yaml = '', body = text] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  return { yaml, body };
}
