import type { Dossier } from './dossier-of.ts';
import { countOf } from '../count-of.ts';

/** A section of the page of an entity. */
export interface DossierSection {
  id: SectionId;
  heading: string;
  note?: string;
}

export type SectionId =
  | 'note'
  | 'roles'
  | 'where'
  | 'names'
  | 'said'
  | 'about'
  | 'mentioned'
  | 'when'
  | 'places'
  | 'company'
  | 'numbers'
  | 'unconfirmed'
  | 'sources';

/** The sections that the page of an entity has, in their order; what the sources don't tell has none. */
export function sectionsOfDossier(
  dossier: Dossier,
  { hasNote, hasLocation }: { hasNote: boolean; hasLocation: boolean },
): DossierSection[] {
  const { entity, figures, sources } = dossier;
  const isPerson = entity.kind === 'person';
  const isPlace = entity.kind === 'place';
  const them = isPerson ? 'them' : 'it';
  const statements = dossier.verbatim.length + dossier.reported.length;
  const numbers = figures.given.length + figures.counting.length;
  const texts = sources.length === 1 ? 'the text says' : 'the texts say';
  const all: (DossierSection | false)[] = [
    hasNote && { id: 'note', heading: "Editor's note" },
    !dossier.isMinor && dossier.roles.length > 0 && { id: 'roles', heading: `${isPerson ? 'Who' : 'What'} this is` },
    !dossier.isMinor &&
      entity.aliases.some(({ text }) => text !== entity.name) && {
        id: 'names',
        heading: 'Names',
        note: `What the sources call ${them}`,
      },
    hasLocation && { id: 'where', heading: 'Where this is' },
    statements > 0 && {
      id: 'said',
      heading: isPerson ? 'What they said' : 'What it said',
      note: countOf(statements, 'statement'),
    },
    !dossier.isMinor &&
      dossier.about.length > 0 && {
        id: 'about',
        heading: `What others say of ${them}`,
        note: countOf(dossier.about.length, 'statement'),
      },
    (dossier.isMinor || dossier.sentences > 0) && {
      id: 'mentioned',
      heading: dossier.isMinor ? `What ${texts}` : "In the reports' words",
    },
    !dossier.isMinor &&
      dossier.appearances.length > 0 && {
        id: 'when',
        heading: 'When',
        note: isPlace ? 'Times in the same sentences' : `Times in sentences with ${them}`,
      },
    !dossier.isMinor &&
      dossier.places.length > 0 && {
        id: 'places',
        heading: isPlace ? 'Other places' : 'Where',
        note: 'Places in the same sentences, then in the same lines',
      },
    !dossier.isMinor &&
      dossier.people.length + dossier.rolesWith.length > 0 && {
        id: 'company',
        heading: isPlace ? 'Who is named with it' : 'With whom',
        note: 'In the same sentences, then in the same lines',
      },
    !dossier.isMinor && numbers > 0 && { id: 'numbers', heading: 'Numbers' },
    !dossier.isMinor &&
      dossier.unconfirmed.length > 0 && {
        id: 'unconfirmed',
        heading: 'Not confirmed',
        note: `What concerns ${them}, and is left open`,
      },
    !dossier.isMinor && sources.length > 1 && { id: 'sources', heading: 'In which texts' },
  ];
  const sections = all.filter((section) => section !== false);
  // Of little, the words come first; elsewhere the map tells what the page speaks of.
  if (dossier.isMinor) sections.sort((a, b) => Number(a.id === 'where') - Number(b.id === 'where'));
  return sections;
}
