import type { Article } from '../../schema/article.ts';
import type { ComparisonRuleName } from '../../schema/rules/comparison-rules.ts';
import type { StatusPair, VoicedPlace } from '../../schema/comparison.ts';
import { readObject } from './read-object.ts';
import type { StoryWords } from './read-words.ts';
import { readVerbs, type EventVerb } from './read-verbs.ts';
import { findWordFrom } from './read-words.ts';
import type { TellVoice } from './tell-voices.ts';

const MOST_PLACES = 24;

/** What texts tell of one event, by the rule that makes it one. */
interface Event {
  verb: string;
  object: string;
  rule: ComparisonRuleName;
  done: VoicedPlace[];
  ahead: VoicedPlace[];
}

/**
 * Finds events that one text tells as done and another as to come: the same verb, done to the same entity, to what the same
 * two or more words stand for, or by the same entity to what the same noun stands for. Whether both tell of one moment, and
 * which is right, is not decided.
 */
export function findStatuses(
  articles: readonly Article[],
  words: StoryWords,
  voices: readonly TellVoice[],
): StatusPair[] {
  const events = new Map<string, Event>();
  for (const worded of words.blocks) {
    const article = articles[worded.article];
    if (!article) continue;
    for (const sentence of worded.block.sentences) {
      if (worded.block.text.charAt(sentence.end - worded.block.start - 1) === '?') continue;
      const first = findWordFrom(words, worded, sentence.start);
      const end = findWordFrom(words, worded, sentence.end);
      for (const verb of readVerbs(words, worded, first, end)) {
        const place = placeOf(verb, article, words, voices[worded.article]);
        for (const { rule, object, agent } of readObject(words, worded, article, verb, first, end)) {
          const key = `${verb.key} ${object} ${agent ?? ''}`;
          const event = events.get(key) ?? { verb: verb.key, object, rule, done: [], ahead: [] };
          events.set(key, event);
          if (verb.base !== undefined) event.verb = verb.base;
          (verb.isDone ? event.done : event.ahead).push(place);
        }
      }
    }
  }
  return keepDiffering([...events.values()]);
}

function placeOf(verb: EventVerb, { id }: Article, words: StoryWords, tellVoice: TellVoice | undefined): VoicedPlace {
  const start = words.starts[verb.first] ?? 0;
  return { article: id, start, end: words.ends[verb.last] ?? start, voice: tellVoice?.(start) ?? 'narrator' };
}

/** Events of which two texts tell differently; what a broader rule finds again is left out. */
function keepDiffering(events: readonly Event[]): StatusPair[] {
  const seen = new Set<string>();
  return events.flatMap(({ done, ahead, ...event }): StatusPair[] => {
    const texts = new Set([...done, ...ahead].map(({ article }) => article));
    if (done.length === 0 || ahead.length === 0 || texts.size < 2) return [];
    const keys = [...done, ...ahead].map(({ article, start }) => `${article} ${String(start)}`);
    if (keys.every((key) => seen.has(key))) return [];
    for (const key of keys) seen.add(key);
    return [{ ...event, done: done.slice(0, MOST_PLACES), ahead: ahead.slice(0, MOST_PLACES) }].map(
      ({ verb, object, rule, ...places }) => ({ verb, object, ...places, rule }),
    );
  });
}
