let round = 0;
// While someone writes (`npm run dev`), Astro says when the content is another.
import.meta.hot?.on('astro:content-changed', () => {
  round += 1;
});

/** Keeps the first answer for as long as the content stays the same: in a build, for all of its pages. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let kept: { round: number; answer: Promise<Answer> } | undefined;
  return () => {
    if (kept?.round !== round) kept = { round, answer: ask() };
    return kept.answer;
  };
}
