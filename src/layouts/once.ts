/** Where `npm run dev` keeps the content, and counts its changes; in a build nothing is there. */
const KEPT = Symbol.for('verbatim.kept-content');

/** Keeps the first answer for as long as the content stays the same: in a build, for all of its pages. */
export function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let known: { changes: unknown; answer: Promise<Answer> } | undefined;
  return () => {
    const changes = (globalThis as { [KEPT]?: { changes: number } })[KEPT]?.changes;
    if (!known || known.changes !== changes) known = { changes, answer: ask() };
    return known.answer;
  };
}
