import type { CreativeWorkLeaf, NewsArticleLeaf } from 'schema-dts';
import type { Article } from '../../schema/article.ts';
import { routeOfArticle, type Route } from '../../schema/route.ts';
import { addressOfLicence } from '../ledger/address-of-licence.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';

/** Of longer lists the first are given. */
export const LISTED_SOURCES = 20;

/** A source with what its editor gave, and nothing else: it is a news article where an outlet is told. */
export function linkSource(
  { sourceOf }: Pick<Story, 'sourceOf'>,
  { id, facts }: Pick<Article, 'id' | 'facts'>,
  addressOf: AddressOf,
): CreativeWorkLeaf | NewsArticleLeaf {
  const { title, publisher, published, url, licence } = facts;
  return {
    '@type': publisher === undefined ? 'CreativeWork' : 'NewsArticle',
    '@id': addressOf(routeOfArticle(id)),
    name: title ?? sourceOf.get(id)?.name ?? id,
    ...(publisher !== undefined && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published !== undefined && { datePublished: published }),
    ...(url !== undefined && { url }),
    ...(licence !== undefined && {
      license: addressOfLicence(licence) ?? { '@type': 'CreativeWork', name: licence },
    }),
  };
}

/** A passage of a source, by its address. */
export function linkPassage(
  { sourceOf }: Pick<Story, 'sourceOf'>,
  article: string,
  route: Route,
  addressOf: AddressOf,
): CreativeWorkLeaf {
  return { '@type': 'CreativeWork', name: sourceOf.get(article)?.name ?? article, url: addressOf(route) };
}
