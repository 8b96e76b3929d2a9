import { bisector } from 'd3-array';
import type { Article } from '../../schema/article.ts';
import type { Mention } from '../../schema/mention.ts';
import { MEMBERS, OBJECT_OPENERS } from './lexicon/verb-cues.ts';
import { FUNCTION_WORDS } from './lexicon/function-words.ts';
import type { EventVerb } from './read-verbs.ts';
import { wordAt, type StoryWords, type WordedBlock } from './read-words.ts';

/** What a verb is done to, in the terms of one of the rules. */
export interface EventObject {
  rule: 'verb-and-entity' | 'verb-and-noun-phrase' | 'verb-agent-and-noun';
  /** The id of an entity, or words. */
  object: string;
  /** The id of who does it, where the rule asks for it. */
  agent?: string;
}

/** Words from the first up to, not including, the end. */
interface Phrase {
  first: number;
  end: number;
}

const MOST_WORDS = 7;
const DIGIT = /^\p{N}/u;
/** Before a subject. */
const OPENERS: ReadonlySet<string> = new Set('that and but as while because after before when said says'.split(' '));

/** What the verb is done to, told in as many ways as there are rules that can compare it; none where the words are unclear. */
export function readObject(
  words: StoryWords,
  worded: WordedBlock,
  article: Article,
  verb: EventVerb,
  first: number,
  end: number,
): EventObject[] {
  const phrase = verb.isPassive
    ? phraseBefore(words, worded, verb.first, first)
    : phraseAfter(words, worded, verb.last + 1, end);
  if (!phrase) return [];
  const entity = entityOf(words, article, phrase);
  const objects: EventObject[] = entity === undefined ? [] : [{ rule: 'verb-and-entity', object: entity }];
  const content = contentOf(words, phrase);
  const head = content.at(-1);
  if (head === undefined) return objects;
  if (content.length > 1) objects.push({ rule: 'verb-and-noun-phrase', object: content.join(' ') });
  const agent = verb.isPassive ? undefined : mentionEndingAt(article, words.ends[verb.first - 1] ?? -1)?.entity;
  if (agent !== undefined) objects.push({ rule: 'verb-agent-and-noun', object: head, agent });
  return objects;
}

/** The noun phrase behind an active verb: up to a small word, a mark or seven words. */
function phraseAfter(words: StoryWords, worded: WordedBlock, from: number, limit: number): Phrase | undefined {
  let end = from;
  while (end < limit && end < from + MOST_WORDS && (end === from || !isParted(words, worded, end))) {
    const word = wordAt(words, end);
    if (FUNCTION_WORDS.has(word) && !OBJECT_OPENERS.has(word)) break;
    if (end > from && OBJECT_OPENERS.has(word) && !FUNCTION_WORDS.has(wordAt(words, end - 1))) break;
    end += 1;
  }
  return end === from || isParted(words, worded, from) ? undefined : { first: from, end };
}

/** The noun phrase before a passive one, back to what opens it; none where it hangs on another noun ("the head of"). */
function phraseBefore(words: StoryWords, worded: WordedBlock, end: number, limit: number): Phrase | undefined {
  let first = end;
  while (first > limit && first > end - MOST_WORDS && !isParted(words, worded, first)) {
    const word = wordAt(words, first - 1);
    if (OPENERS.has(word)) break;
    if (OBJECT_OPENERS.has(word)) {
      first -= 1;
      break;
    }
    if (FUNCTION_WORDS.has(word)) return first === end ? { first: end - 1, end } : undefined;
    first -= 1;
  }
  return first === end ? undefined : { first, end };
}

/** Whether more than a space stands before a word: a comma, a quotation mark, brackets; not a possessive or a hyphen. */
function isParted(words: StoryWords, { block }: WordedBlock, at: number): boolean {
  const between = block.text.slice((words.ends[at - 1] ?? 0) - block.start, (words.starts[at] ?? 0) - block.start);
  return !/^(?:\s|-|['’]s\s)?$/.test(between) && !/^[.,]$/.test(between);
}

/** The entity that the phrase stands for: it ends the phrase, or it is a body whose members end it. */
function entityOf(words: StoryWords, article: Article, { first, end }: Phrase): string | undefined {
  const stop = words.ends[end - 1] ?? 0;
  const ending = mentionEndingAt(article, stop);
  if (ending?.entity !== undefined) return ending.entity;
  if (!MEMBERS.has(wordAt(words, end - 1))) return undefined;
  const body = mentionEndingAt(article, words.ends[end - 2] ?? -1);
  return body && body.start >= (words.starts[first] ?? 0) && body.kind === 'agency' ? body.entity : undefined;
}

const byStart = bisector(({ start }: Mention) => start);

/** The mention that ends at an offset. */
function mentionEndingAt({ mentions }: Article, offset: number): Mention | undefined {
  const before = byStart.left(mentions, offset);
  for (let at = before - 1; at >= 0 && at > before - 4; at -= 1) {
    const mention = mentions[at];
    if (mention?.end === offset && mention.entity !== undefined) return mention;
  }
  return undefined;
}

function contentOf(words: StoryWords, { first, end }: Phrase): string[] {
  const content: string[] = [];
  for (let at = first; at < end; at += 1) {
    const word = wordAt(words, at);
    if (!FUNCTION_WORDS.has(word) && !OBJECT_OPENERS.has(word) && !DIGIT.test(word)) content.push(word);
  }
  return content;
}
