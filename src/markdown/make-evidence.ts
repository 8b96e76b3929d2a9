import type { ElementContent } from 'hast';
import type { PhrasingContent } from 'mdast';
import { relativeRoute, routeOfPassage, type Route } from '../schema/route.ts';
import type { PassageRef } from '../schema/passage-ref.ts';
import type { Citation } from './editorial-nodes.ts';
import { makeElement, makeText } from './make-element.ts';

/** Words that several of the cited texts share, with what the site says of them. */
export interface CopiedWords {
  /** Stands before the words. */
  says: string;
  words: string;
  /** Stands behind them. */
  means: string;
}

/** Tells where passages that are cited together copy one another. */
export type DescribeCopies = (refs: readonly PassageRef[]) => readonly CopiedWords[];

export interface EvidenceOptions {
  /** The page on which the words are shown. */
  page: Route;
  /** What all ids begin with, so that several texts can stand on one page; empty or ending in a hyphen. */
  idPrefix: string;
  describeCopies: DescribeCopies;
}

/**
 * The evidence of a sentence: the passages that it cites, each with its address. What opens it shows the addresses, for
 * pages on which the words do not stand beside the sentence.
 */
export function makeEvidence(
  citations: readonly Citation[],
  className: string,
  options: EvidenceOptions,
): PhrasingContent {
  const { page, idPrefix, describeCopies } = options;
  const passages = citations.map(({ passage }) => passage);
  const addresses = passages.map(({ address }) => address).join(' ');
  const labels = [...new Set(passages.map(({ label }) => label))].join(', ');
  const notes = citations.map(({ number, passage: { ref, address, label, text } }) =>
    makeElement('div', { className: ['note'], role: 'note', ariaLabel: `${address}, ${label}` }, [
      makeElement('blockquote', { id: `${idPrefix}note-${String(number)}` }, [makeText(text)]),
      makeText(' '),
      makeElement('p', { className: ['evidence-address'] }, [
        makeElement('a', { href: relativeRoute(page, routeOfPassage(ref)) }, [makeText(address)]),
        makeText(' '),
        makeElement('span', { className: ['evidence-source'] }, [makeText(label)]),
      ]),
    ]),
  );
  const hChildren: ElementContent[] = [
    // It belongs to the last word of the sentence.
    makeElement('summary', { ariaLabel: `${addresses}, ${labels}` }, [makeText(`\u00A0${addresses}`)]),
    ...notes,
    ...describeCopies(passages.map(({ ref }) => ref)).map(describeCopy),
  ];
  return {
    type: 'evidence',
    data: { hName: 'details', hProperties: { className: ['evidence', className] }, hChildren },
  };
}

function describeCopy({ says, words, means }: CopiedWords): ElementContent {
  return makeElement('p', { className: ['copied'] }, [
    makeText(says),
    makeElement('span', { className: ['quoted'] }, [makeText(words)]),
    makeText(means),
  ]);
}
