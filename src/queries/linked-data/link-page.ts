import type {
  AboutPageLeaf,
  ArticleLeaf,
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  WebPageLeaf,
  WithContext,
} from 'schema-dts';
import type { Route } from '../../schema/route.ts';
import type { Site } from '../../schema/site.ts';
import type { AddressOf } from '../story/address-on-site.ts';

/** What a page adds to what every page says of itself. */
export type LinkedPart =
  | (Partial<Omit<ArticleLeaf, '@type'>> & { '@type': 'Article' })
  | (Partial<Omit<WebPageLeaf, '@type'>> & { '@type': 'WebPage' | 'CollectionPage' | 'AboutPage' });

/** How a page makes it, with addresses as they stand on the page. */
export type LinkPart = (addressOf: AddressOf) => LinkedPart;

/** What every page says of itself. */
export interface DescribedPage {
  title: string;
  description: string;
  route: Route;
  /** The pages above it, but for the first one, from the top. */
  above: readonly { name: string; route: Route }[];
}

/** A page in the words of schema.org. */
export function linkPage(
  site: Pick<Site, 'title' | 'language'>,
  { title, description, route, above }: DescribedPage,
  part: LinkedPart,
  addressOf: AddressOf,
): WithContext<ArticleLeaf | WebPageLeaf | CollectionPageLeaf | AboutPageLeaf> {
  const isHome = route === '/';
  return {
    '@context': 'https://schema.org',
    ...part,
    [part['@type'] === 'Article' ? 'headline' : 'name']: title,
    description,
    url: addressOf(route),
    inLanguage: site.language,
    ...(!isHome && { isPartOf: { '@type': 'WebSite', name: site.title, url: addressOf('/') } }),
    ...(above.length > 0 && { breadcrumb: linkWay([{ name: site.title, route: '/' }, ...above], title, addressOf) }),
  };
}

function linkWay(
  above: readonly { name: string; route: Route }[],
  title: string,
  addressOf: AddressOf,
): BreadcrumbListLeaf {
  const way = above.map(({ name, route }, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name,
    item: addressOf(route),
  }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...way, { '@type': 'ListItem', position: way.length + 1, name: title }],
  };
}
