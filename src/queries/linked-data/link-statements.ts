import type { ClaimLeaf, ItemListLeaf, OrganizationLeaf, PersonLeaf, QuotationLeaf } from 'schema-dts';
import type { Stance } from '../../schema/stance.ts';
import { routeOfPassage } from '../../schema/route.ts';
import { searchGaps } from '../../schema/search-record.ts';
import type { RegisterGroup } from '../register/register-by-kind.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { linkPassage } from './link-source.ts';
import { nameEntity } from './link-entity.ts';

/** So many are told one by one, none of them longer than this (in UTF-16 code units), so that a page stays small. */
const LISTED = 12;
const LONGEST = 300;

const LEFT_OUT = ` ${searchGaps.leftOut} `;
/** What someone claims; that somebody did not answer is no claim. */
const CLAIMED: readonly Stance['stance'][] = ['unverified', 'denied', 'alleged'];
const CLAIMANTS: ReadonlySet<string> = new Set(['Said by', 'Alleged by', 'Accused by']);

/** What stands between quotation marks and has a speaker with a page, in the order of the texts, each with its source. */
export function linkQuotations(story: Story, addressOf: AddressOf): ItemListLeaf {
  const listed: QuotationLeaf[] = [];
  for (const { article, attribution, paragraphs, ref } of story.quotations) {
    const speaker = attribution.entity === undefined ? undefined : story.entityOf.get(attribution.entity);
    if (attribution.style !== 'direct' || !speaker || speaker.kind === 'place') continue;
    const text = paragraphs.map(({ runs }) => runs.map(({ text: words }) => words).join(LEFT_OUT)).join('\n');
    if (text.length > LONGEST) continue;
    listed.push({
      '@type': 'Quotation',
      text,
      spokenByCharacter: nameEntity(speaker, addressOf) as PersonLeaf | OrganizationLeaf,
      isPartOf: linkPassage(story, article.id, routeOfPassage(ref), addressOf),
    });
    if (listed.length === LISTED) break;
  }
  return { '@type': 'ItemList', numberOfItems: story.quotations.length, itemListElement: listed };
}

/** What is claimed and could not be verified, is denied or only alleged, in the words of the texts. */
export function linkClaims(story: Story, groups: readonly RegisterGroup[], addressOf: AddressOf): ItemListLeaf {
  const entries = groups.filter(({ kind }) => CLAIMED.includes(kind)).flatMap((group) => group.entries);
  const listed = entries.slice(0, LISTED).flatMap(({ claims, parts }) => {
    const claimants = parts
      .filter(({ label }) => CLAIMANTS.has(label))
      .flatMap(({ parties }) => parties)
      .flatMap((party) => (typeof party === 'string' || party.kind === 'place' ? [] : [nameEntity(party, addressOf)]));
    return claims.flatMap(({ runs, ref }): ClaimLeaf[] => {
      const text = runs.join(LEFT_OUT);
      if (text.length > LONGEST) return [];
      return [
        {
          '@type': 'Claim',
          text,
          ...(claimants.length > 0 && { creator: claimants as (PersonLeaf | OrganizationLeaf)[] }),
          appearance: linkPassage(story, ref.article, routeOfPassage(ref), addressOf),
        },
      ];
    });
  });
  return { '@type': 'ItemList', numberOfItems: entries.length, itemListElement: listed };
}
