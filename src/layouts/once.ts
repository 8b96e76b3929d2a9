/** Keeps the first answer for the rest of a build; while someone writes (`npm run dev`), asks again each time. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    if (import.meta.env.DEV) return ask();
    answer ??= ask();
    return answer;
  };
}
