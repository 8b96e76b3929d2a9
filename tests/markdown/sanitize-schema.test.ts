import type { Element, Root } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { makeElement, makeText } from '../../src/markdown/make-element.ts';
import { sanitizeSchema } from '../../src/markdown/sanitize-schema.ts';

const processor = unified().use(rehypeSanitize, sanitizeSchema).use(rehypeStringify);

function sanitize(element: Element): string {
  const tree: Root = { type: 'root', children: [element] };
  return processor.stringify(processor.runSync(tree));
}

it.each<[Element, string]>([
  [makeElement('script', {}, [makeText('x')]), ''],
  [makeElement('style', {}, [makeText('x')]), ''],
  [makeElement('iframe', { src: 'https://example.org' }, [makeText('x')]), 'x'],
  [
    makeElement('p', { style: 'color: red', onClick: 'x()', className: ['other'] }, [makeText('x')]),
    '<p class="">x</p>',
  ],
  [makeElement('a', { href: 'javascript:x' }, [makeText('x')]), '<a>x</a>'],
  [makeElement('a', { href: 'https://example.org' }, [makeText('x')]), '<a href="https://example.org">x</a>'],
  [makeElement('a', { href: '../a/#23', className: ['citation'] }, []), '<a href="../a/#23" class="citation"></a>'],
])('%j becomes %s', (element, html) => {
  expect(sanitize(element)).toBe(html);
});
