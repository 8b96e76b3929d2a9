import type { PassageRef } from '../schema/passage-ref.ts';
import type { Route } from '../schema/route.ts';
import { formatPassageRef } from '../schema/passage-ref.ts';
import type { Attribution } from '../schema/attribution.ts';
import type { PlacedBlock } from './place-findings.ts';

/** A page on which an editor cites passages. */
export interface CitingPage {
  title: string;
  route: Route;
}

/** The pages that cite each line, by `article:line`. */
export type CitingPages = ReadonlyMap<string, readonly CitingPage[]>;

/** What one page cites. */
export interface PageCitations {
  page: CitingPage;
  refs: readonly PassageRef[];
}

/** Where a line of a source went. */
export interface BlockUses {
  /** The ids of the entities that it mentions, in order, each once. */
  entities: string[];
  attributions: Attribution[];
  figures: number;
  times: number;
  stances: number;
  citedBy: readonly CitingPage[];
}

/** Notes which lines each page cites. */
export function indexCitingPages(pages: Iterable<PageCitations>): CitingPages {
  const index = new Map<string, CitingPage[]>();
  for (const { page, refs } of pages) {
    for (const key of new Set(refs.map(({ article, line }) => formatPassageRef({ article, line })))) {
      const known = index.get(key) ?? [];
      if (!known.some(({ route }) => route === page.route)) index.set(key, [...known, page]);
    }
  }
  return index;
}

/** The ledger of one line of a source. */
export function usesOfBlock({ article, block, ...found }: PlacedBlock, citing: CitingPages): BlockUses {
  return {
    entities: [...new Set(found.mentions.map(({ entity }) => entity))].filter((id) => id !== undefined),
    attributions: found.attributions,
    figures: found.figures.length,
    times: found.times.length,
    stances: found.stances.length,
    citedBy: citing.get(formatPassageRef({ article: article.id, line: block.line })) ?? [],
  };
}

/** Whether a line is evidence for something that the site says. */
export function isEvidence({ entities, attributions, figures, times, stances, citedBy }: BlockUses): boolean {
  return (
    entities.length > 0 || attributions.length > 0 || figures > 0 || times > 0 || stances > 0 || citedBy.length > 0
  );
}
