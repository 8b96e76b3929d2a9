import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Palette = Readonly<Record<string, string>>;

/** The colours that a rule for the root gives, by the words that stand right before it in a style sheet. */
function readPalette(file: string, before: RegExp): Palette {
  const css = readFileSync(`src/styles/${file}`, 'utf8');
  const from = before.exec(css);
  if (!from) throw new Error(`${file} has no such rule`);
  const rule = css.slice(from.index).replace(/^[^]*?:root \{/, '');
  const colours = rule.slice(0, rule.indexOf('}')).matchAll(/--([\w-]+): (#[\da-f]{3,6});/g);
  return Object.fromEntries([...colours].map(([, name = '', colour = '']): [string, string] => [name, colour]));
}

/** By WCAG 2.2, "relative luminance". */
function luminanceOf(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/[^#]/g, '$&$&') : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const light = readPalette('tokens.css', /^:root/m);
const dark = readPalette('tokens.css', /prefers-color-scheme: dark/);
const palettes: [string, Palette][] = [
  ['light', light],
  ['dark', dark],
  ['print', { ...light, ...readPalette('adapt.css', /@media print/) }],
];

/** What is read, and what it can stand on; a hatched mark is ink lines on paper, its letter beside them. */
const TEXT: [string, string][] = [
  ['ink', 'paper'],
  ['ink', 'wash'],
  ['ink-soft', 'paper'],
  ['accent', 'paper'],
  ['accent', 'wash'],
  ['ink-soft', 'wash'],
  ['paper', 'ink'],
];
/** Lines that mean something: the focus, the rule beside a note, the outline of a mark. */
const MARKS: [string, string][] = [
  ['ink', 'paper'],
  ['accent', 'paper'],
  ['underline', 'paper'],
];

describe.each(palettes)('%s', (_, palette) => {
  test.each(TEXT)('%s on %s can be read: 7 to 1', (colour, ground) => {
    expect(contrastOf(palette[colour] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(7);
  });
  test.each(MARKS)('%s on %s can be seen: 3 to 1', (colour, ground) => {
    expect(contrastOf(palette[colour] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(3);
  });
});

test('the palettes give the same names', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

const styles = readdirSync('src/styles').map((file): [string, string] => [
  file,
  readFileSync(`src/styles/${file}`, 'utf8'),
]);

test.each(styles)('%s moves nothing, and names no colour that is not measured here', (file, css) => {
  expect(css).not.toMatch(/\b(?:transition|animation|scroll-behavior)\b|@keyframes/);
  if (file !== 'tokens.css' && file !== 'adapt.css')
    expect(css).not.toMatch(/:[^;{]*(?:#[\da-f]{3,8}\b(?!')|\b(?:rgb|hsl|oklch)a?\()/);
});
