import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatGeneratedFile, parseGeneratedFile } from '../../src/schema/generated-file.ts';

test('lists stand one item a line', () => {
  const text = formatGeneratedFile({ data: { id: 'a', empty: [], list: [{ start: 0 }, { start: 2 }] }, body: '# A\n' });
  expect(text).toBe(`---
{
  "id": "a",
  "empty": [],
  "list": [
    {"start":0},
    {"start":2}
  ]
}
---

# A
`);
});

test('what was written is read back, by ourselves and as YAML', () => {
  const data = fc.dictionary(
    fc.string(),
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'grapheme' })),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    ),
    { noNullPrototype: true },
  );
  fc.assert(
    fc.property(data, fc.string(), (value, body) => {
      const cleaned = JSON.parse(JSON.stringify(value)) as object;
      const file = { data: cleaned, body: `# ${body.replaceAll('\n', ' ')}\n` };
      expect(parseGeneratedFile(formatGeneratedFile(file))).toEqual(file);
    }),
  );
  const dated = formatGeneratedFile({ data: { published: '2024-01-02', list: ['no', '1e3', '~'] }, body: '' });
  expect(parse(dated.split('---\n')[1] ?? '')).toEqual({ published: '2024-01-02', list: ['no', '1e3', '~'] });
});

test.each([['no fence'], ['---\n{}\n'], ['---\n[1]\n---\n'], ['---\nnot json\n---\n']])('%j is refused', (text) => {
  expect(() => parseGeneratedFile(text)).toThrow(SyntaxError);
});
