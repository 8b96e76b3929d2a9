import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, it } from 'vitest';
import { inlineJson } from '../../../src/queries/linked-data/inline-json.ts';
import { anyText, hostileStrings } from '../hostile-strings.ts';

/** What stands in the script of a page, as a parser of HTML sees it; the script has to be all there is. */
function readScript(json: string): string {
  const { childNodes } = parseFragment(`<script type="application/ld+json">${json}</script>`);
  const [script] = childNodes as DefaultTreeAdapterTypes.Element[];
  expect(childNodes).toHaveLength(1);
  return (script?.childNodes ?? []).map((node) => (node as DefaultTreeAdapterTypes.TextNode).value).join('');
}

it.each(hostileStrings)('%j stays text', (text) => {
  const data = { [text]: [text, { name: text }] };
  const json = inlineJson(data);
  expect(json).not.toMatch(/[<>&\u2028\u2029\p{Cs}]/u);
  expect(JSON.parse(readScript(json))).toEqual(data);
});

it('gives any data back, in a script and as text', () => {
  const part = fc.oneof(anyText, fc.constantFrom(...hostileStrings.slice(0, -1)));
  const text = fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      fc.dictionary(text, fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text))),
      (data) => {
        const json = inlineJson(data);
        expect(JSON.parse(readScript(json))).toEqual(JSON.parse(JSON.stringify(data)));
        const { childNodes } = parseFragment(`<p title="${json.replaceAll('"', '&quot;')}">${json}</p>`);
        expect(childNodes).toHaveLength(1);
      },
    ),
  );
});

it.each([
  [{ a: undefined }, '"a" is undefined'],
  [{ a: [1, undefined] }, '"1" is undefined'],
  [{ a: { b: NaN } }, '"b" is NaN'],
  [{ a: -Infinity }, '"a" is -Infinity'],
  [{ a: () => 1 }, '"a" is'],
  [{ a: Symbol('x') }, '"a" is'],
  [{ a: 1n }, '"a" is 1'],
])('refuses what would be lost: %s', (data, reason) => {
  expect(() => inlineJson(data)).toThrow(reason);
});
