import type { Entity } from '../../schema/entity.ts';
import type { AppearanceGroup } from './appearances-of.ts';
import type { HeldRole, Story } from '../story/build-story.ts';
import { companyOf, type Companion } from './company-of.ts';
import type { Source } from '../story/describe-source.ts';
import type { FiguresOf } from './figures-of.ts';
import { groupRoles, type GroupedRole } from './group-roles.ts';
import type { SaidStatement } from '../statements/group-statements.ts';
import type { EntityIndex } from './index-entities.ts';
import { passagesOf, type SourcePassages } from './passages-of.ts';
import type { RegisterEntry } from '../register/register-entry.ts';
import { registerOf } from '../register/register-of.ts';
import type { SaidAbout } from './said-about.ts';

/** A source with how often an entity occurs in it. */
export interface SourceCount {
  source: Source;
  sentences: number;
}

/** All that the page of an entity shows. */
export interface Dossier {
  entity: Entity;
  roles: GroupedRole[];
  /** The roles that others hold with it. */
  rolesWith: readonly HeldRole[];
  /** What it says between quotation marks, wholly or in part. */
  verbatim: SaidStatement[];
  /** What it is reported to have said in other words. */
  reported: SaidStatement[];
  about: readonly SaidAbout[];
  /** The sentences that mention it and tell something beside what is said by it or of it. */
  groups: SourcePassages[];
  /** How many sentences are left out of `groups`. */
  said: number;
  appearances: readonly AppearanceGroup[];
  people: Companion[];
  places: Companion[];
  figures: FiguresOf;
  /** What is not confirmed and concerns it. */
  unconfirmed: readonly RegisterEntry[];
  sources: SourceCount[];
  /** How many sentences mention it. */
  sentences: number;
  /** Whether so little is known that all of it is a sentence or two. */
  isMinor: boolean;
}

const MINOR = 2;

/** Gathers what the sources have of an entity; costs what it gathers, not what the story holds. */
export function dossierOf(story: Story, index: EntityIndex, entity: Entity): Dossier {
  const { id } = entity;
  const statements = index.statementsBy.get(id) ?? [];
  const named = passagesOf(story, index.sentences, id);
  const sentences = countPassages(named);
  const isMinor = sentences <= MINOR && statements.length === 0;
  const groups = named
    .map(({ source, passages }) => ({ source, passages: passages.filter(({ isSaid }) => isMinor || !isSaid) }))
    .filter(({ passages }) => passages.length > 0);
  const company = companyOf(story, index.sentences, id);
  return {
    entity,
    roles: groupRoles(entity.roles, story.witnesses),
    rolesWith: story.rolesWith.get(id) ?? [],
    verbatim: statements.filter(({ isVerbatim }) => isVerbatim),
    reported: statements.filter(({ isVerbatim }) => !isVerbatim),
    about: index.about.get(id) ?? [],
    groups,
    said: sentences - countPassages(groups),
    appearances: index.appearances.get(id) ?? [],
    people: company.filter((companion) => companion.entity.kind !== 'place'),
    places: company.filter((companion) => companion.entity.kind === 'place'),
    figures: index.figures.get(id) ?? { given: [], counting: [] },
    unconfirmed: registerOf(story, id),
    sources: named.map(({ source, passages: { length } }) => ({ source, sentences: length })),
    sentences,
    isMinor,
  };
}

function countPassages(groups: readonly SourcePassages[]): number {
  return groups.reduce((sum, { passages }) => sum + passages.length, 0);
}
