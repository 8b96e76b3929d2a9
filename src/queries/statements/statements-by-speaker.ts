import type { Entity } from '../../schema/entity.ts';
import type { Story } from '../story/build-story.ts';
import { compareNames } from '../entities/compare-names.ts';
import type { SaidStatement } from './group-statements.ts';
import type { EntityIndex } from '../entities/index-entities.ts';

/** What one speaker says. */
export interface SpeakerStatements {
  speaker: Entity;
  /** What stands between quotation marks first. */
  statements: readonly SaidStatement[];
}

/** All that is said, by who is said to have said it. */
export interface StatementGroups {
  /** Those with the most words of their own first. */
  speakers: SpeakerStatements[];
  /** The text gives words for the source, and no entity of the story answers to them. */
  unidentified: SaidStatement[];
  /** The text names no source at all. */
  unattributed: SaidStatement[];
  /** Words on signs and placards. */
  signs: SaidStatement[];
}

/** Tells what is said apart by its speaker; the counts are of statements, each once however many texts have it. */
export function statementsBySpeaker(
  story: Story,
  { statements, statementsBy }: Pick<EntityIndex, 'statements' | 'statementsBy'>,
): StatementGroups {
  const speakers = [...statementsBy].flatMap(([id, own]) => {
    const speaker = story.entityOf.get(id);
    if (!speaker) return [];
    const verbatim = own.filter(({ isVerbatim }) => isVerbatim);
    const reported = own.filter(({ isVerbatim }) => !isVerbatim);
    return [{ speaker, statements: [...verbatim, ...reported], verbatim: verbatim.length }];
  });
  speakers.sort(
    (a, b) =>
      b.verbatim - a.verbatim ||
      b.statements.length - a.statements.length ||
      compareNames(a.speaker.name, b.speaker.name),
  );
  const rest = statements.filter(({ speaker }) => speaker === undefined);
  const isSign = ({ fullest }: SaidStatement): boolean => fullest.quotations[0]?.attribution.style === 'sign';
  const spoken = rest.filter((statement) => !isSign(statement));
  const hasSource = ({ fullest }: SaidStatement): boolean => fullest.quotations[0]?.source !== undefined;
  return {
    speakers: speakers.map(({ speaker, statements: own }) => ({ speaker, statements: own })),
    unidentified: spoken.filter(hasSource),
    unattributed: spoken.filter((statement) => !hasSource(statement)),
    signs: rest.filter(isSign),
  };
}
