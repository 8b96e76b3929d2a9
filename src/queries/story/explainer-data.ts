import type { Comparison } from '../../schema/comparison.ts';
import type { ExplainerData } from '../../schema/explainer-data.ts';
import type { Site } from '../../schema/site.ts';
import type { Ledger } from '../ledger/build-ledger.ts';
import type { Story } from './build-story.ts';
import { countWords } from '../passages/count-words.ts';

/** What the file says of itself: JSON has no comments. */
const about = {
  format:
    'What Verbatim found in the texts and how the site uses it. A part, an article or an entity stands on a line of its own. "rule" names the rule that made a find; the page /about/rules/ says what each rule is.',
  articles:
    'The texts in the order of their ids, and what was found in each. "start" and "end" are offsets into the decoded text of the seed, in UTF-16 code units, half-open. A block is a line that is not blank; "line" is its number in the seed, from 1. Where no licence is known, a block that is evidence for nothing has no "text". "corrected" says what an editor corrected, by line; what an editor said has a rule that begins with "editor".',
  entities:
    'The people, agencies and places that the texts name. A citation is "<article>:<line>.<sentence>". "by" says whether the program found a thing or an editor wrote it.',
  comparison:
    'How the texts differ and what they share; left out for one text. Numbers in "attributions", "figures", "quotations", "times" and "stances" are places in the lists of the article, from 0.',
  ledger:
    'Where each line of each article went. A use has a "kind", a "label" (with "verbatim" where it is words of the text), the "route" of the page that shows it, from the root of the site, and the numbers of the sentences that it concerns, from 1. "unused" are the sentences that are evidence for nothing, "words" is the length of the line. What is not confirmed is among the "stances" of the articles.',
};

/**
 * Everything that the site knows, but for the words of its editor. As on the pages, a line of a source without a licence
 * that is evidence for nothing keeps its address and gives no text.
 */
export function explainerData(
  story: Story,
  { site, ledger, comparison }: { site: Site; ledger: Ledger; comparison: Comparison | undefined },
): ExplainerData {
  return sortKeys({
    about,
    site,
    articles: story.articles.map((article) => ({
      ...article,
      blocks: (ledger.get(article.id) ?? []).map(({ placed: { block }, shown }) => {
        const { text, ...rest } = block;
        return shown ? { ...rest, text } : rest;
      }),
    })),
    entities: [...story.entities],
    ...(comparison && { comparison }),
    ledger: [...ledger].map(([article, entries]) => ({
      article,
      passages: entries.map(({ placed: { block }, uses, unused }) => ({
        line: block.line,
        kind: block.kind,
        words: countWords(block.text),
        uses: [...uses],
        unused: [...unused],
      })),
    })),
  });
}

/** The data as JSON, an article or an entity a line, so that a difference between two versions can be read. */
export function formatExplainerData(data: ExplainerData): string {
  const parts = Object.entries(data).map(([name, part]) => `${JSON.stringify(name)}: ${formatPart(part)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function formatPart(part: ExplainerData[keyof ExplainerData]): string {
  if (!Array.isArray(part)) return JSON.stringify(part);
  return `[\n${part.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** The same value with the keys of every object in the order of their code units. */
function sortKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => sortKeys(item)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]: [string, unknown]) => [key, sortKeys(item)])) as Value;
}
