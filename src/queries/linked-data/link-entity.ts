import type { OrganizationLeaf, PersonLeaf, PlaceLeaf } from 'schema-dts';
import type { Entity } from '../../schema/entity.ts';
import { routeOfEntity } from '../../schema/route.ts';
import type { AddressOf } from '../story/address-on-site.ts';

const NAMES = 8;
const ROLES = 3;

/** What schema.org calls the sorts of agencies; one that is not told, or has no such word, is an organisation. */
const AGENCIES: Readonly<Record<string, string>> = {
  government: 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  police: 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  court: 'GovernmentOrganization',
  news: 'NewsMediaOrganization',
  education: 'EducationalOrganization',
  party: 'PoliticalParty',
  sport: 'SportsOrganization',
};

const PLACES: Readonly<Record<string, string>> = { country: 'Country', city: 'City' };

type Named = PersonLeaf | OrganizationLeaf | PlaceLeaf;

/** A person, an agency or a place by its name and its page. */
export function nameEntity({ id, kind, type = '', name }: Entity, addressOf: AddressOf): Named {
  const types = {
    person: 'Person',
    agency: lookUp(AGENCIES, type) ?? 'Organization',
    place: lookUp(PLACES, type) ?? 'Place',
  };
  // The sorts of organisations and of places have all that their kinds have.
  const sort = types[kind] as Named['@type'];
  return { '@type': sort, name, url: addressOf(routeOfEntity(id)) };
}

/** A person, an agency or a place with the other forms of its name, its roles in the words of the texts, and its point. */
export function linkEntity(entity: Entity, addressOf: AddressOf): Named {
  const names = entity.aliases.map(({ text }) => text).filter((text) => text !== entity.name);
  const roles = entity.roles.map(({ text }) => text);
  const { coordinates } = entity;
  return {
    ...nameEntity(entity, addressOf),
    ...(names.length > 0 && { alternateName: unique(names).slice(0, NAMES) }),
    ...(entity.kind === 'person' && roles.length > 0 && { jobTitle: unique(roles).slice(0, ROLES) }),
    ...(entity.kind === 'place' && coordinates && { geo: { '@type': 'GeoCoordinates', ...coordinates } }),
  };
}

/** An editor may call a sort "constructor". */
function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
