import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { remark } from 'remark';

const writer = remark();

/** Markdown that says what the nodes say; whatever would be markup in a text is escaped. Ends with a line feed. */
export function formatMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children });
}

/** A heading of plain text. */
export function markdownHeading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] };
}

/** A paragraph of plain text. */
export function markdownParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** A list of plain texts. */
export function markdownList(items: readonly string[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [markdownParagraph(item)] })),
  };
}
