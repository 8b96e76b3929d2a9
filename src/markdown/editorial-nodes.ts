import type { Node, Parent, PhrasingContent } from 'mdast';
import type { CitedPassage } from './resolve-citation.ts';

/** A citation in the text: `[^000:23]`. */
export interface Citation extends Node {
  type: 'citation';
  passage: CitedPassage;
  /** 1-based number on the page. */
  number: number;
}

/** Words between quotation marks, the marks included, that stand verbatim in a cited passage. */
interface QuotedWords extends Parent {
  type: 'quotedWords';
  children: PhrasingContent[];
}

/** A sentence, or a part of one, with the citations that stand behind it. */
interface CitedWords extends Parent {
  type: 'citedWords';
  children: PhrasingContent[];
}

/** The words that a sentence rests on. It has no words of the editor's. */
interface Evidence extends Node {
  type: 'evidence';
}

/** A link that was made for a person, an agency or a place. */
interface EntityLink extends Parent {
  type: 'entityLink';
  /** Id of the entity. */
  entity: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface Data {
    /** Whether the editor said, in a comment, that nothing is to be cited for it. */
    withoutCitation?: boolean;
  }
  interface PhrasingContentMap {
    citation: Citation;
    quotedWords: QuotedWords;
    citedWords: CitedWords;
    evidence: Evidence;
    entityLink: EntityLink;
  }
  interface RootContentMap {
    citation: Citation;
    quotedWords: QuotedWords;
    citedWords: CitedWords;
    evidence: Evidence;
    entityLink: EntityLink;
  }
}
