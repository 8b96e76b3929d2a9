import type { Site } from '../../schema/site.ts';
import { addressOfLicence } from '../ledger/address-of-licence.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import type { LinkedPart } from './link-page.ts';
import { LISTED_SOURCES, linkSource } from './link-source.ts';

/** The first page: an article that cites the texts. `changed` is the day of the newest update. */
export function linkStory(
  story: Pick<Story, 'articles' | 'sourceOf'>,
  { licence }: Pick<Site, 'licence'>,
  changed: string | undefined,
  addressOf: AddressOf,
): LinkedPart {
  return {
    '@type': 'Article',
    ...(licence !== undefined && {
      license: addressOfLicence(licence) ?? { '@type': 'CreativeWork', name: licence },
    }),
    ...(changed !== undefined && { dateModified: changed }),
    citation: story.articles.slice(0, LISTED_SOURCES).map((article) => linkSource(story, article, addressOf)),
  };
}
