import fc from 'fast-check';

/** Any UTF-16 code units, halves of pairs among them, with a liking for what markup and tables are made of. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(...[...'<>&"\'=+-@;,|\t\r\n!/] \u0001\uFFFE'].map((c) => c.charCodeAt(0))),
    ),
    {
      maxLength: 24,
    },
  )
  .map((units) => String.fromCharCode(...units));

/** Strings that break out of what they are set into, where something forgets to escape them. All our own. */
export const hostileStrings: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '--> ]]> <![CDATA[ ]]> ]]>',
  '<svg onload=alert(1)><title></title></svg>',
  '" onmouseover="alert(1)" x=\'',
  '&amp; &amp;amp; &lt;b&gt; &#60; &',
  'one\u2028two\u2029three',
  'a\u0001b\u000Bc\u007Fd\u0085e\uFFFEf\uFFFFg',
  'half \uD83D and \uDE00 apart',
  '👩‍🚒 ￼ \u202Eevil\u202C שלום مرحبا',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '"=1',
  "'=1",
  '“−1',
  '＝1＋1',
  '\u200B=1',
  'a;=1;+1',
  'a|=1\n@b\t-c',
  'Said “x”, "y" and \'z\',,;;',
  '  kept  ',
  '\\',
  '\\u003c',
  '__proto__',
  'ü'.repeat(10_000),
];
