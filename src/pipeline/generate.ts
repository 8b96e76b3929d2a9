import { VFile } from 'vfile';
import { prepareSources } from '../markdown/render-editorial.ts';
import { annotateText, readTimesTold } from './annotate.ts';
import { checkComparison } from './check/check-comparison.ts';
import { checkReferences } from './check/check-references.ts';
import { checkWords } from './check/check-words.ts';
import type { EarlierArticles } from './check/earlier-articles.ts';
import { reportUnusedGroups } from './check/report-unused-groups.ts';
import { watchPassages } from './check/watch-passages.ts';
import { checkWordGroups } from './compare/check-word-groups.ts';
import { compareArticles } from './compare/compare-articles.ts';
import { applyCorrections } from './corrections/apply-corrections.ts';
import { indexEdits, kindsOfEdit } from './corrections/article/article-edit.ts';
import { correctSpeakers } from './corrections/article/correct-speakers.ts';
import { correctText } from './corrections/article/correct-text.ts';
import { indexSpeakers } from './corrections/article/find-speaker.ts';
import { listUses } from './corrections/article/list-uses.ts';
import { dayOfPublication } from './dates/day-of-publication.ts';
import { reckonDates } from './dates/reckon-dates.ts';
import { locatePlaces } from './locate/locate-places.ts';
import { listGone } from './losses/list-gone.ts';
import { reportGone } from './losses/report-gone.ts';
import { mergeAcrossArticles } from './names/merge-across-articles.ts';
import { reportLookalikes } from './names/report-lookalikes.ts';
import { readEditorial } from './read/read-editorial.ts';
import { readFacts } from './read/read-facts.ts';
import { readSeeds } from './read/read-seed.ts';
import { segment } from './segment/segment.ts';
import { findVersions } from './versions/find-versions.ts';
import { reportVersions } from './versions/report-versions.ts';
import { makeArticle } from './write/make-article.ts';
import { writeArticle } from './write/write-article.ts';
import { writeComparison } from './write/write-comparison.ts';
import { writeEntity } from './write/write-entity.ts';

export type { EarlierArticles };

/** The files of a story, as they lie on the disk; their paths are what messages name. */
export interface Story {
  /** Texts, one a file, as bytes. */
  seeds: readonly VFile[];
  /** What editors wrote: markdown with front matter, with paths below the editorial folder's. */
  editorial: readonly VFile[];
  /** What was generated last, by which a citation whose passage has changed is noticed. */
  earlier?: EarlierArticles | undefined;
  /** Whether cited passages that have changed are accepted. */
  accept?: boolean | undefined;
}

/**
 * The whole way from a story to its explainer's content: files in, files out. Nothing here knows a disk, a clock, a
 * network or a locale; the same input gives the same bytes on every machine. Who generates again and again may give an
 * `annotate` that answers as `annotateText` does, from memory.
 *
 * The result holds the files to write (`data.origin` is 'generated', paths below content/generated) and those of the
 * input that something is to be said about. Where a message is fatal, nothing must be written.
 */
export function generate(story: Story, annotate = annotateText): VFile[] {
  const inputs = { seeds: copies(story.seeds, 'seed'), editorial: copies(story.editorial, 'editorial') };
  const seeds = readSeeds(inputs.seeds);
  const editorial = readEditorial(inputs.editorial);

  const edits = indexEdits(editorial.articles);
  const texts = seeds.map((seed) => {
    const reading = { lines: seed.passages, told: kindsOfEdit(edits.get(seed.id)) };
    return { seed, reading, ...annotate(seed.readable, reading) };
  });
  const versions = findVersions(texts.map(({ seed: { id }, blocks }) => ({ id, blocks })));
  reportVersions(seeds, versions);
  const merged = mergeAcrossArticles(texts.map(({ seed, blocks, named }) => ({ article: seed.id, blocks, named })));
  reportLookalikes(merged.entities, seeds);

  const facts = readFacts(
    editorial.articles,
    seeds.map(({ id }) => id),
  );
  const found = texts.map(({ seed, reading, ...annotated }) => {
    const known = { ...seed.facts, ...facts.get(seed.id) };
    const published = dayOfPublication(known);
    const corrected = correctText({ ...annotated, text: seed.readable, lines: seed.lines }, edits.get(seed.id), {
      reckon: (times) => reckonDates(seed.readable, { ...annotated, times }, published),
      readWhen: readTimesTold(seed.readable, reading, published),
    });
    const article = makeArticle({ ...seed, versions: versions.get(seed.id) }, annotated, known, merged.globalId);
    return { ...article, ...corrected };
  });
  const corrected = applyCorrections(merged.entities, found, editorial.corrections);
  const { hidden } = corrected;
  const speakers = indexSpeakers(corrected.entities, hidden);
  const textOf = new Map(texts.map(({ seed, reading }) => [seed.id, () => segment(seed.readable, reading)]));
  const articles = corrected.articles.map((article) =>
    correctSpeakers(article, edits.get(article.id), speakers, textOf.get(article.id) ?? (() => segment(''))),
  );
  const entities = locatePlaces(corrected.entities);
  const comparison = compareArticles(articles, entities, checkWordGroups(editorial.wording));
  reportUnusedGroups(editorial.wording, articles);
  const watch = watchPassages(articles, story);
  for (const use of [...corrected.uses, ...listUses(edits)]) watch.check(use);
  checkWords(editorial, prepareSources(articles, entities, hidden), watch);

  const written = {
    articles: articles.map((data) => ({ data, file: writeArticle(data) })),
    entities: entities.map((data) => ({ data, file: writeEntity(data) })),
  };
  checkReferences(written.articles, written.entities);

  const generated = [...written.articles, ...written.entities].map(({ file }) => file);
  if (comparison) {
    const file = writeComparison(comparison);
    checkComparison({ data: comparison, file }, articles, entities);
    generated.push(file);
  }
  const names = new Set(inputs.seeds.flatMap(({ basename }) => basename ?? []));
  const staying = new Set([...entities.flatMap(({ id, merged: ids }) => [id, ...ids]), ...hidden]);
  const gone = reportGone(listGone(story.earlier, seeds, names), inputs.editorial, {
    articles: seeds.map(({ id }) => id),
    stays: (entity) => staying.has(entity),
    folder: inputs.seeds[0]?.dirname ?? 'seeds',
  });
  return [
    ...generated,
    ...watch.files,
    ...gone,
    ...[...inputs.seeds, ...inputs.editorial].filter(({ messages }) => messages.length > 0),
  ];
}

/** Messages are left on copies, so that the caller's files stay as they were. */
function copies(files: readonly VFile[], origin: 'seed' | 'editorial'): VFile[] {
  return files.map(({ path, value, cwd }) => new VFile({ path, value, cwd, data: { origin } }));
}
