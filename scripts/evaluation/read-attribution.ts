import type { Attribution } from '../../src/schema/attribution.ts';
import { findNearest, findWords } from './find-words.ts';
import { LabelError, missingWords } from './label-error.ts';
import type { ExpectedAttribution } from './example.ts';
import type { Span } from '../../src/schema/span.ts';

const HINT = '"> direct | source = Name | what is said / and goes on | medium: on social media"';

/** Reads the fields of a line `> direct | …`. Throws a LabelError where they have another form. */
export function readAttribution(
  text: string,
  style: Attribution['style'],
  [who, said, ...more]: readonly string[],
): ExpectedAttribution {
  if (!who || !said || more.length > 1) throw new LabelError('this is no attribution', HINT);
  let from = 0;
  const content = said.split(' / ').map((words): Span => {
    const span = findWords(text, words, from) ?? fail(words);
    from = span.end;
    return span;
  });
  const [source = '-', entity] = cutAt(who, ' = ');
  const medium = more[0]?.startsWith('medium: ') ? more[0].slice('medium: '.length) : undefined;
  if (more[0] && !medium) throw new LabelError(`"${more[0]}" says nothing of an attribution`, HINT);
  return {
    style,
    content,
    ...(source !== '-' && { source: findNearest(text, source, content) ?? fail(source) }),
    ...(entity && { entity }),
    ...(medium && { medium: findNearest(text, medium, content) ?? fail(medium) }),
  };
}

/** The words before the first `mark`, and those behind it where it stands. */
function cutAt(words: string, mark: string): string[] {
  const at = words.indexOf(mark);
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + mark.length)];
}

function fail(words: string): never {
  throw missingWords(words);
}
