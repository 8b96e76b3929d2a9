import { VFile } from 'vfile';
import { readFrontMatter } from '../markdown/read-front-matter.ts';
import { checkEditorial, prepareSources } from '../markdown/render-editorial.ts';
import type { Article } from '../schema/article.ts';
import { editorialSchemas, routeOfEditorial } from '../schema/editorial-file.ts';
import type { Entity } from '../schema/entity.ts';
import type { PassageRef } from '../schema/passage-ref.ts';
import type { NameVote, PlaceCandidate, ReviewEvidence } from '../schema/review-evidence.ts';
import type { Span } from '../schema/span.ts';
import type { Story } from './generate.ts';
import { findCountry, findPoints } from './locate/gazetteer.ts';
import { weighForms } from './names/weigh-forms.ts';
import { readEditorial, type EditorialWords } from './read/read-editorial.ts';
import { readSeeds } from './read/read-seed.ts';
import { segment } from './segment/segment.ts';

/**
 * What speaks for and against what was generated from a story, and what its editors said already. The story is one that
 * was generated without errors. Linear in its texts.
 */
export function gatherEvidence(
  story: Story,
  articles: readonly Article[],
  entities: readonly Entity[],
): ReviewEvidence {
  const votes: NameVote[] = [];
  const quoted = new Map<string, Span[][]>();
  for (const { id, text } of readSeeds(copies(story.seeds))) {
    const segmented = segment(text);
    for (const form of weighForms(segmented)) votes.push({ article: id, ...form });
    quoted.set(
      id,
      segmented.quotations.map(({ spans }) => spans),
    );
  }
  const { words } = readEditorial(copies(story.editorial));
  return {
    votes,
    quoted,
    candidates: new Map(entities.filter(isOpen).map((place) => [place.id, listCandidates(place)])),
    stated: readStated(words),
    cited: listCitations(words, articles, entities),
  };
}

function copies(files: readonly VFile[]): VFile[] {
  return files.map(({ path, value, cwd }) => new VFile({ path, value, cwd }));
}

function isOpen({ kind, coordinates, location }: Entity): boolean {
  return kind === 'place' && !coordinates && (location?.rule === 'several' || location?.rule === 'unsupported');
}

function listCandidates({ name, aliases }: Entity): PlaceCandidate[] {
  // A country that shares its name with a state has no town's point.
  if (findCountry(name)) return [];
  const points = [name, ...aliases.map(({ text }) => text)].map(findPoints).find(({ length }) => length > 0) ?? [];
  return points.map(({ latitude, longitude, population, country, state }) => ({
    latitude,
    longitude,
    population,
    within: state === undefined ? country : `${country}-${state}`,
  }));
}

function readStated(files: readonly EditorialWords[]): Map<string, Record<string, unknown>> {
  return new Map(
    files.map(({ file, part, id }) => {
      const path = part === 'pages' || part === 'updates' ? `${part}/${id}.md` : `${id}.md`;
      return [path, readFrontMatter(file, editorialSchemas[part])?.data ?? {}];
    }),
  );
}

function listCitations(
  files: readonly EditorialWords[],
  articles: readonly Article[],
  entities: readonly Entity[],
): PassageRef[] {
  const sources = prepareSources(articles, entities);
  return files.flatMap(({ file, part, id }) =>
    checkEditorial(file, sources, { page: routeOfEditorial({ part, id }), self: undefined }).citations.map(
      ({ ref }) => ref,
    ),
  );
}
