import type { VFile } from 'vfile';
import type { Story } from '../../src/pipeline/generate.ts';
import { gatherEvidence } from '../../src/pipeline/review.ts';
import { buildLedger } from '../../src/queries/ledger/build-ledger.ts';
import { choosePassages } from '../../src/queries/passages/choose-passages.ts';
import { makeSubject } from '../../src/queries/review/review-subject.ts';
import { reviewStory } from '../../src/queries/review/review-story.ts';
import { buildStory } from '../../src/queries/story/build-story.ts';
import { articleSchema } from '../../src/schema/article.ts';
import { comparisonSchema } from '../../src/schema/comparison.ts';
import { entitySchema } from '../../src/schema/entity.ts';
import { parseGeneratedFile } from '../../src/schema/generated-file.ts';
import { reviewSchema, type Review } from '../../src/schema/review.ts';

/** The rule of the warning that generating gives for each sentence of an editor that cites nothing. */
const UNCITED = 'sentence-without-citation';

/** Reviews what was generated from a story without errors; `result` is all that `generate` returned. */
export function makeReview(files: Story, result: readonly VFile[]): Review {
  const { articles, entities, comparison } = readContent(result.filter(({ data }) => data.origin === 'generated'));
  const uncited = result.flatMap(({ messages }) => messages).filter(({ ruleId }) => ruleId === UNCITED).length;
  const evidence = gatherEvidence(files, articles, entities);
  const story = buildStory(articles, entities, comparison);
  const shown = evidence.stated.has('explainer.md') ? [] : choosePassages(story, comparison).map(({ ref }) => ref);
  const page = { title: 'The story', route: '/' as const };
  const ledger = buildLedger(story, [{ page, refs: [...evidence.cited, ...shown] }], comparison);
  const subject = makeSubject(story, comparison, evidence);
  return reviewSchema.parse({ ...reviewStory(subject, ledger), uncited });
}

function readContent(files: readonly VFile[]) {
  const inFolder = (name: string) =>
    files.filter(({ path }) => path.startsWith(`${name}/`)).map((file) => parseGeneratedFile(String(file)).data);
  const [comparison] = inFolder('pages').map((data) => comparisonSchema.parse(data));
  return {
    articles: inFolder('articles').map((data) => articleSchema.parse(data)),
    entities: ['people', 'agencies', 'places'].flatMap(inFolder).map((data) => entitySchema.parse(data)),
    comparison,
  };
}
