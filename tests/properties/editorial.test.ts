import fc from 'fast-check';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { prepareSources, renderEditorial } from '../../src/markdown/render-editorial.ts';
import { sanitizeSchema } from '../../src/markdown/sanitize-schema.ts';
import { generate } from '../../src/pipeline/generate.ts';
import { anyText } from './document.ts';
import { checkMessages, readResult } from './read-result.ts';
import { body } from './story.ts';

const seed = new VFile({
  path: 'seeds/dock.txt',
  value: new TextEncoder().encode(
    'The boat left.\n\nDana Whitlock went to Leeds. “The boat left late,” Whitlock said.\n',
  ),
});
const { articles, entities } = readResult(generate({ seeds: [seed], editorial: [] }));
const sources = prepareSources(articles, entities);
const ALLOWED = new Set(sanitizeSchema.tagNames);

function checkElements(node: DefaultTreeAdapterTypes.ParentNode, told: string): void {
  for (const child of node.childNodes) {
    expect(defaultTreeAdapter.isCommentNode(child), told).toBe(false);
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    expect([...ALLOWED], told).toContain(child.tagName);
    for (const { name, value } of child.attrs) {
      expect(name, told).not.toMatch(/^on|^style$|^srcdoc$/i);
      if (name === 'href' || name === 'src')
        expect(URL.parse(value, 'https://site.invalid/')?.protocol, told).toMatch(/^(?:https?|mailto):$/);
      if (name === 'src') expect(URL.parse(value, 'https://site.invalid/')?.host, told).toBe('site.invalid');
    }
    checkElements(child, told);
  }
}

test('whatever an editor writes becomes HTML of the allowed elements and addresses', () => {
  fc.assert(
    fc.property(fc.oneof(body, anyText), (words) => {
      const file = new VFile({ path: 'content/editorial/explainer.md', value: words });
      const { html } = renderEditorial(file, sources, { page: '/' });
      checkMessages([file]);
      checkElements(parseFragment(html), html);
    }),
  );
});
