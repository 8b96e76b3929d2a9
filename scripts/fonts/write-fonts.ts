// node scripts/fonts/write-fonts.ts
//
// Writes the two fonts of the site into src/fonts, with their licences, and src/styles/fonts.css. Needs npm's registry and
// tar. Both are cut down: the upright, weights from regular to bold, the characters of European languages in Latin script.
import { writeFileSync } from 'node:fs';
import { generateFontFace, getMetricsForFamily, readMetrics } from 'fontaine';
import subsetFont from 'subset-font';
import { fetchFont, type FontPackage } from './fetch-font.ts';
import { renameFont } from './rename-font.ts';

interface Face extends FontPackage {
  /** The licence reserves the name of the originals. */
  family: string;
  file: string;
  axes: Record<string, number>;
  /** What stands in until the font is there, or for good: each group of fonts has the same widths. */
  fallbacks: [string, ...string[]][];
}

const FACES: Face[] = [
  {
    name: 'source-serif@4.5.1',
    integrity: 'sha512-NUAh5IzF7KiUu2gTpqE+ed9MNbMe4st7LIIXZ0OHHSPc6gg86H67j04M8sIhU2qqFd26btXaFQ2ge5u/p72j0Q==',
    path: 'VAR/SourceSerif4Variable-Roman.ttf',
    family: 'Verbatim Serif',
    file: 'serif',
    // At this optical size its small letters are as high as those of the sans.
    axes: { opsz: 16 },
    fallbacks: [['Georgia'], ['Noto Serif'], ['Times New Roman', 'Liberation Serif', 'Tinos']],
  },
  {
    name: 'source-sans@3.52.0',
    integrity: 'sha512-xsm7qlMI/JwxwNdp6pvpR6l+aZjn90fzOzoeUz/qoohIYbKbDwQNRIz5/ItYs7/hvqLirQNUoDFGXSVA3TU9tw==',
    path: 'VF/SourceSans3VF-Upright.ttf',
    family: 'Verbatim Sans',
    file: 'sans',
    axes: {},
    fallbacks: [['Roboto'], ['Arial', 'Liberation Sans', 'Arimo']],
  },
];

/** The licence wants to go along: the numbers of its name and its address among the names of a font. */
const LICENCE = [13, 14];
const WEIGHTS = { min: 400, max: 700 };
/** Of an em: the sans's for both, so that a line which holds words of both is no higher than the others. */
const LINE = { ascent: 1, descent: 0.326 };
const FEATURES = ['kern', 'liga', 'locl', 'onum', 'lnum', 'pnum', 'tnum'];
/** First and last code points: Latin, Latin-1, Latin Extended-A, Romanian, punctuation, currencies, arrows, signs. */
const CHARACTERS: [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x2bb, 0x2bc],
  [0x2010, 0x2026],
  [0x202f, 0x203a],
  [0x2044, 0x2044],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2153, 0x2154],
  [0x2190, 0x2193],
  [0x2212, 0x2215],
  [0x2248, 0x2265],
];

const root = new URL('../../', import.meta.url);
const characters = CHARACTERS.map(([first, last]) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index)),
).join('');
const rules: string[] = [];

for (const face of FACES) {
  const { font, licence } = fetchFont(face);
  const subset = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE,
    variationAxes: { ...face.axes, wght: WEIGHTS },
  });
  // Once more, for the checksums.
  const written = await subsetFont(renameFont(subset, 'Source', face.family), undefined, {
    targetFormat: 'woff2',
    keepAllGlyphs: true,
    preserveNameIds: LICENCE,
  });
  const file = new URL(`src/fonts/${face.file}.woff2`, root);
  writeFileSync(file, written);
  writeFileSync(new URL(`src/fonts/${face.file}-licence.txt`, root), licence);
  rules.push(fontFace(face), ...(await fallbackFaces(face, file)));
  console.log(`${face.file}.woff2: ${String(written.length)} bytes`);
}
writeFileSync(
  new URL('src/styles/fonts.css', root),
  `/* Made by scripts/fonts/write-fonts.ts. */\n${rules.join('\n')}`,
);

function fontFace({ family, file }: Face): string {
  const weights = `${String(WEIGHTS.min)} ${String(WEIGHTS.max)}`;
  return `@font-face {
  font-family: '${family}';
  src: url('../fonts/${file}.woff2') format('woff2');
  font-weight: ${weights};
  font-display: optional;
  ascent-override: ${percent(LINE.ascent)};
  descent-override: ${percent(LINE.descent)};
}
`;
}

/** Fonts of the system, stretched so that their lines are as long and as high as those of the font. */
async function fallbackFaces({ family, fallbacks }: Face, file: URL): Promise<string[]> {
  const read = await readMetrics(file);
  if (!read) throw new Error(`${file.href} cannot be read`);
  const metrics = { ...read, ascent: LINE.ascent * read.unitsPerEm, descent: -LINE.descent * read.unitsPerEm };
  return Promise.all(
    fallbacks.map(async ([like, ...others]) => {
      const measured = await getMetricsForFamily(like);
      if (!measured) throw new Error(`nobody has measured ${like}`);
      const rule = generateFontFace(metrics, { name: `${family} as ${like}`, font: like, metrics: measured });
      const sources = [like, ...others].map((font) => `local('${font}')`).join(', ');
      const at = rule.indexOf('src: ');
      const own = `${rule.slice(0, at)}src: ${sources}${rule.slice(rule.indexOf(';', at))}`;
      return `${own.replaceAll('"', "'").trimEnd()}\n`;
    }),
  );
}

function percent(part: number): string {
  return `${String(part * 100)}%`;
}
