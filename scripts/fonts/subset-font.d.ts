declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff2';
    /** OpenType features to keep, by their tags. */
    keepFeatures?: string[];
    /** A number pins an axis, a range cuts it. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** Names to keep besides the family's. */
    preserveNameIds?: number[];
    keepAllGlyphs?: boolean;
  }
  /** Gives the part of a font that `text` needs; the package ships no types. */
  // eslint-disable-next-line no-restricted-syntax -- the package is CommonJS
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}
