import type { Article } from '../schema/article.ts';
import { letterOfSource } from './letter-of-source.ts';
import { patternOfSource, type SourcePattern } from './pattern-of-source.ts';

/** How the site speaks of an article. */
export interface Source {
  /** The article's id. */
  id: string;
  letter: string;
  pattern: SourcePattern;
  /** What an address shows of the id: `000`. */
  prefix: string;
  /** The editor's label, or the outlet, or "Source A"; never a guess. */
  name: string;
  /** The headline, where the editor gave it. */
  title?: string;
}

/** Describes the article at a 0-based place in the order of ids. */
export function describeSource({ id, facts }: Article, index: number, prefix: string): Source {
  const letter = letterOfSource(index);
  const name = facts.label ?? facts.publisher ?? `Source ${letter}`;
  const source: Source = { id, letter, pattern: patternOfSource(index), prefix, name };
  if (facts.title !== undefined) source.title = facts.title;
  return source;
}
