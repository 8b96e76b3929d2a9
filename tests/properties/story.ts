import fc from 'fast-check';
import { VFile } from 'vfile';
import type { Story } from '../../src/pipeline/generate.ts';
import { anyText, document } from './document.ts';

const NAMES = ['dock', 'ferry-2', 'quay_a', 'Quay B', 'été'];

/** Texts by their file names: some are versions of one another, or stand in others. */
const texts = fc
  .array(document, { minLength: 1, maxLength: 4 })
  .chain((documents) =>
    fc.tuple(
      fc.constant(documents),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('same', 'cut', 'joined', 'wrapped')), { maxLength: 2 }),
    ),
  )
  .map(([documents, copies]) => {
    const versions = copies.map(([of, cut, how]) => {
      const text = documents[of % documents.length] ?? '';
      if (how === 'same') return text;
      if (how === 'cut') return text.slice(cut % (text.length + 1));
      if (how === 'joined') return documents.join('\n\n');
      return text.replaceAll('. ', '.\n');
    });
    return [...documents, ...versions].slice(0, NAMES.length);
  });

const seeds = fc
  .tuple(texts, fc.array(fc.constantFrom('.txt', '.md'), { minLength: 5, maxLength: 5 }))
  .map(([all, endings]) => all.map((text, at) => file(`seeds/${NAMES[at] ?? ''}${endings[at] ?? ''}`, text)));

const citation = fc
  .tuple(fc.constantFrom('dock', 'ferry', 'quay-a', 'quay', 'nobody'), fc.integer({ min: 0, max: 12 }), fc.nat(3))
  .map(([id, line, sentence]) => `[^${id}:${line}${sentence > 0 ? `.${sentence}` : ''}]`);
const mark = fc.constantFrom(
  ...[
    '**',
    '_',
    '> ',
    '- ',
    '1. ',
    '## ',
    '\n\n',
    '\n',
    '| a | b |\n|---|---|\n',
    '```',
    '`',
    '<b>',
    '<!-- no citation -->',
  ],
  ...[
    '[[Dana Whitlock]]',
    '[[people/dana-whitlock|she]]',
    '[[',
    ']]',
    '[a](/timeline/)',
    '[a](javascript:a)',
    '![a](a.jpg)',
  ],
  ...['[a]: /x', '[^a]: b', '\\', '&amp;', '“the boat left late”', '“', '”', '***', '---\n', '~~', 'https://a.b', ' '],
);
/** The words of an editor, right and wrong. */
export const body = fc
  .array(fc.oneof(document, citation, citation, mark, mark), { maxLength: 12 })
  .map((parts) => parts.join(''));

const value = fc.oneof(
  fc.constantFrom(
    'Dana Whitlock',
    'people/dana-whitlock',
    '[]',
    '[Whitlock]',
    '{}',
    '2025-06-08',
    'true',
    '"',
    "'",
    '14',
  ),
  fc.constantFrom('{ 1: heading }', '{ 3: people/dana-whitlock }', '*a', '&a b', '!x', '|', '[', '~', "['dock:1']"),
  fc.string({ maxLength: 6 }),
);
const field = fc.tuple(
  fc.constantFrom(
    ...[
      'title',
      'name',
      'aliases',
      'not',
      'same-as',
      'hide',
      'kind',
      'roles',
      'add-roles',
      'split-from',
      'in',
      'lines',
    ],
    ...[
      'speakers',
      'timeline',
      'published',
      'licence',
      'url',
      'date',
      'order',
      'groups',
      'avoid',
      'allow',
      '__proto__',
      'x',
    ],
  ),
  value,
);
const frontMatter = fc.oneof(
  fc.constant(''),
  fc
    .array(field, { maxLength: 3 })
    .map((fields) => `---\n${fields.map(([key, told]) => `${key}: ${told}\n`).join('')}---\n`),
  anyText.map((text) => `---\n${text}\n---\n`),
);

const editorial = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(
        ...[
          'explainer.md',
          'site.md',
          'wording.md',
          'articles/dock.md',
          'articles/ferry-2.md',
          'people/dana-whitlock.md',
        ],
        ...[
          'people/amir-haddon.md',
          'agencies/quay-safety-board.md',
          'places/leeds.md',
          'chapters/a.md',
          'chapters/b.md',
        ],
        ...[
          'pages/about.md',
          'pages/timeline.md',
          'updates/2025-06-10-a.md',
          'people/A b.md',
          'x/y.md',
          'people/nobody.md',
        ],
      ),
      frontMatter,
      body,
    ),
    { selector: ([path]) => path, maxLength: 5 },
  )
  .map((files) => files.map(([path, front, words]) => file(`content/editorial/${path}`, front + words)));

/** Words of an editor that are right: each cites a line that the texts have, and corrects what is there. */
const careful = seeds.map((files): VFile[] => {
  const [first] = files;
  const lines = first ? new TextDecoder().decode(first.value as Uint8Array).split(/\r\n?|\n/) : [];
  const line = lines.findIndex((words) => /\p{L}/u.test(words)) + 1;
  const told = `---\n---\n\nThe boat left.[^dock:${line}]\n\nAnd then?\n`;
  return line === 0
    ? []
    : [
        file('content/editorial/explainer.md', told),
        file('content/editorial/chapters/a.md', told.replace('---\n', '---\ntitle: A\n')),
      ];
});

/** A story of some texts and what editors wrote of it, with and without mistakes. */
export const story: fc.Arbitrary<Story> = fc.oneof(
  fc.record({ seeds, editorial: fc.oneof(editorial, fc.constant([])) }),
  fc.tuple(seeds, careful).map(([files, words]) => ({ seeds: files, editorial: words })),
);

function file(path: string, text: string): VFile {
  return new VFile({ path, value: new TextEncoder().encode(text) });
}
