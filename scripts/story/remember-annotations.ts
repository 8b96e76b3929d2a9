import { serialize } from 'node:v8';
import { annotateText } from '../../src/pipeline/annotate.ts';

export type Annotate = typeof annotateText;

/**
 * Lends `use` an `annotateText` that answers from memory where it was asked the same in the run before. What a run did not
 * ask for is forgotten after it, so the memory holds the texts of one story.
 */
export function rememberAnnotations(): <Result>(use: (annotate: Annotate) => Result) => Result {
  let known = new Map<string, ReturnType<Annotate>>();
  return (use) => {
    const asked: typeof known = new Map();
    const result = use((...question) => {
      const key = serialize(question).toString('latin1');
      const answer = known.get(key) ?? annotateText(...question);
      asked.set(key, answer);
      return answer;
    });
    known = asked;
    return result;
  };
}
