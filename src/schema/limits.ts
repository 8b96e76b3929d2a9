/**
 * How much is read. Whatever is within these limits is read in about a second a file; what is beyond them is refused with
 * the limit, because no article and no page of an editor is so long, and one that is would take a build with it.
 */
export const limits = {
  /** Bytes of a seed: 80,000 words, a novel. News takes 10,000; dense tables of numbers and names are read at half a MB/s. */
  seedBytes: 500_000,
  /** Lines of a seed that are not blank: each is a passage with an address and takes 150 bytes and more to write. */
  seedLines: 20_000,
  /** People, agencies and places in one seed: each gets a file and a page. A long report names some hundreds. */
  seedNames: 2_000,
  /** Bytes of an editorial file: 30,000 words. Its markdown is parsed, and each citation and quotation held against the texts. */
  editorialBytes: 200_000,
  /** Lines of an editorial file, blank ones included: for some marks the parser takes time by the square of the lines. */
  editorialLines: 5_000,
  /** UTF-16 code units of a front matter: a thousand corrections. Keys are compared with one another, which takes time by their square. */
  frontMatterLength: 50_000,
  /** Bytes of all files of a folder: ten thousand long articles, which are in memory together. */
  folderBytes: 100_000_000,
  /** Quotations and lists of markdown within one another, as they begin one line. */
  markdownDepth: 20,
  /** Marks of emphasis in a paragraph of markdown: nested, they take the parser time by their third power. */
  emphasisMarks: 1_000,
  /** Other marks in a paragraph of markdown, such as brackets, which take time by their square. */
  paragraphMarks: 4_000,
  /** Lines that go on with a quotation or a list of markdown without its mark: they take time by their square. */
  lazyLines: 500,
  /** Headings of markdown that are underlined, which take time by their square. */
  underlinedHeadings: 1_000,
} as const;
