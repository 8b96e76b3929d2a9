import type { Element, ElementContent, Properties, Text } from 'hast';

/** An element of a hast tree. */
export function makeElement(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Words in a hast tree. */
export function makeText(value: string): Text {
  return { type: 'text', value };
}
