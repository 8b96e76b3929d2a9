import type { Article } from '../../schema/article.ts';
import type { Attribution } from '../../schema/attribution.ts';
import type { Span } from '../../schema/span.ts';
import { addressOf } from '../passages/address-of.ts';
import { countWords } from '../passages/count-words.ts';
import type { Passage } from '../passages/find-passage.ts';
import { passageAt } from '../passages/passage-at.ts';
import { wordsAt } from '../passages/words-at.ts';
import { likelySpeakers } from './likely-speakers.ts';
import { countCitations, type Question, type ReviewSubject } from './review-subject.ts';
import { settleWith } from './settle-with.ts';
import { countStatements, isNamedIn, keyOfStatement, type StatementCounts } from './statement-key.ts';

/** Fewer words between quotation marks are a term, a title or a word in doubt. */
const LEAST_WORDS = 5;
/** So many are surely a statement. */
const SURE_WORDS = 15;
const PRONOUN = /^(?:he|she|they|it)$/i;

/** What is said in an article without anybody who says it: quotations that nobody is given, and sources that stand for nobody known. */
export function statementsWithoutSpeaker(subject: ReviewSubject): Question[] {
  return subject.story.articles.flatMap((article) => {
    const free = freeQuotations(subject, article);
    const starts = [
      ...article.attributions.flatMap(({ content }) => content[0]?.start ?? []),
      ...free.map(({ start }) => start),
    ];
    const counts = countStatements(subject, article.id, starts);
    const keys = Object.keys(subject.evidence.stated.get(`articles/${article.id}.md`)?.speakers ?? {});
    return [
      ...free.flatMap((span) => askWhoSaid(subject, article, span, { counts, keys })),
      ...article.attributions.flatMap((attribution) => askWhoIsMeant(subject, article, attribution, { counts, keys })),
    ];
  });
}

/** Quotations of which no word is attributed to anybody. */
function freeQuotations({ evidence }: ReviewSubject, { id, attributions }: Article): Span[] {
  const said = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let at = 0;
  let reach = 0;
  const spans = (evidence.quoted.get(id) ?? []).toSorted((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0));
  return spans.flatMap((quotation) => {
    const [first] = quotation;
    const last = quotation.at(-1);
    if (!first || !last) return [];
    for (let next = said[at]; next && next.start < last.end; next = said[at]) {
      reach = Math.max(reach, next.end);
      at += 1;
    }
    return reach > first.start ? [] : [first];
  });
}

interface Known {
  counts: StatementCounts;
  /** What the editor named under `speakers`. */
  keys: readonly string[];
}

function askWhoSaid(subject: ReviewSubject, article: Article, span: Span, { counts, keys }: Known): Question[] {
  const passage = passageAt(subject.story, { article: article.id, start: span.start });
  const words = wordsAt(article, span);
  const length = countWords(words);
  if (passage?.block.kind !== 'paragraph' || length < LEAST_WORDS || isTitle(words)) return [];
  if (isNamedIn(keys, passage, span)) return [];
  return [
    {
      kind: 'quotation',
      doubt: Math.min(1, length / SURE_WORDS) * 0.8,
      ...place(subject, passage),
      words,
      what: 'Nobody is given as the speaker of these words.',
      why: 'No rule found a verb of speech, a colon or a name that attributes them.',
      settle: settle(subject, passage, keyOfStatement(passage, span, counts), span),
    },
  ];
}

function askWhoIsMeant(
  subject: ReviewSubject,
  article: Article,
  { content, source, entity, style }: Attribution,
  { counts, keys }: Known,
): Question[] {
  const [span] = content;
  if (!span || !source || entity !== undefined) return [];
  const passage = passageAt(subject.story, { article: article.id, start: span.start });
  const words = wordsAt(article, source);
  const isPronoun = PRONOUN.test(words);
  const isName = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]*)*$/u.test(words) && !opensSentence(article, subject, source);
  if (!passage || !(isPronoun || isName) || isNamedIn(keys, passage, span)) return [];
  return [
    {
      kind: 'source',
      // "They" and "it" often stand for what has no name; words between quotation marks are somebody's for certain.
      doubt: (/^(?:they|it)$/i.test(words) ? 0.4 : 0.8) * (style === 'indirect' ? 0.8 : 1),
      ...place(subject, passage),
      words: wordsAt(article, span),
      what: `Said by “${words}”; the program could not tell who that is.`,
      why: isPronoun
        ? 'Nobody of whom the lines before tell is sure enough to be meant by the pronoun.'
        : 'The words look like a name, and are that of no entry.',
      settle: settle(subject, passage, keyOfStatement(passage, span, counts), span),
    },
  ];
}

function place(subject: ReviewSubject, { ref }: Passage): Pick<Question, 'rests' | 'address'> {
  return {
    rests: { mentions: 0, statements: 1, cited: countCitations(subject, ref.article, ref.line) },
    address: addressOf(subject.story, ref),
  };
}

function settle(subject: ReviewSubject, passage: Passage, key: string, said: Span): Question['settle'] {
  const file = `articles/${passage.article.id}.md`;
  const say = (means: string, speaker: string) =>
    settleWith(subject, { means, file, fields: { speakers: { [key]: speaker } } });
  return [
    ...likelySpeakers(subject, passage, said).map(({ id, name }) => say(`“${name}” says it`, id)),
    say('the text does not tell who says it', 'unknown'),
    say('it is no statement', 'none'),
  ];
}

function opensSentence(article: Article, { story }: ReviewSubject, { start }: Span): boolean {
  return passageAt(story, { article: article.id, start })?.span.start === start;
}

/** Capitals at most of the longer words, as in the titles of works. */
function isTitle(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.replace(/[^\p{L}]/gu, '').length > 3);
  return long.length > 0 && long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length > long.length / 2;
}
