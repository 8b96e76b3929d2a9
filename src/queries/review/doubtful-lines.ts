import type { Block } from '../../schema/block.ts';
import { addressOf } from '../passages/address-of.ts';
import { countWords } from '../passages/count-words.ts';
import { countCitations, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';

/** Few headings are longer, in words. */
const LONG_HEADING = 9;
/** Few captions are longer, in words. */
const LONG_CAPTION = 45;
/** A paragraph so short, in words, may be a heading or belong to the page. */
const SHORT_PARAGRAPH = 4;

const others = { heading: ['paragraph'], caption: ['paragraph'], paragraph: ['heading', 'notice'] } as const;

/** Lines of which the program knew little when it said what they are. */
export function doubtfulLines(subject: ReviewSubject): Question[] {
  return [...subject.story.blocksOf].flatMap(([id, blocks]) => {
    const lines = subject.evidence.stated.get(`articles/${id}.md`)?.lines ?? {};
    return blocks.flatMap(({ block }, at) => {
      // The first line is the headline, which may be long.
      const isSure = at === 0 || Object.hasOwn(lines, String(block.line));
      const found = isSure ? undefined : tellDoubt(block);
      return found ? [ask(subject, id, block, found)] : [];
    });
  });
}

interface Doubt {
  doubt: number;
  why: string;
}

function tellDoubt({ kind, rule, text }: Block): Doubt | undefined {
  const length = countWords(text);
  if (kind === 'heading' && rule === 'short-line' && length >= LONG_HEADING)
    return { doubt: 0.4, why: `It has ${length} words, many for a heading, and no mark at its end.` };
  if (kind === 'caption' && rule === 'before-credit' && length >= LONG_CAPTION)
    return { doubt: 0.5, why: `It has ${length} words, and only a credit under it says that it is a caption.` };
  if (kind === 'paragraph' && length <= SHORT_PARAGRAPH && !/["“”]/.test(text))
    return { doubt: 0.3, why: `It has ${length} ${length === 1 ? 'word' : 'words'}, few for a paragraph.` };
  return undefined;
}

function ask(subject: ReviewSubject, id: string, block: Block, { doubt, why }: Doubt): Question {
  const file = `articles/${id}.md`;
  const settle = (kind: string) =>
    settleWith(subject, { means: `it is a ${kind}`, file, fields: { lines: { [block.line]: kind } } });
  const other = others[block.kind as keyof typeof others];
  return {
    kind: 'line',
    doubt,
    rests: { mentions: 1, statements: 0, cited: countCitations(subject, id, block.line) },
    address: addressOf(subject.story, { article: id, line: block.line }),
    words: block.text,
    what: `This line is taken for a ${block.kind}, and may be a ${other.join(' or a ')}.`,
    why,
    settle: [block.kind, ...other].map(settle),
  };
}
