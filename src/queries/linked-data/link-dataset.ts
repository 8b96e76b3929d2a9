import type { DataDownloadLeaf, DatasetLeaf } from 'schema-dts';
import type { Route } from '../../schema/route.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import { LISTED_SOURCES, linkSource } from './link-source.ts';

/** A file of /data/. */
export interface DataFile {
  title: string;
  description: string;
  route: Route;
  type: string;
}

/** What lies in /data/, and the texts that it was read from. It has no licence as a whole: each text has its own, or none. */
export function linkDataset(
  story: Pick<Story, 'articles' | 'sourceOf'>,
  { name, description, files }: { name: string; description: string; files: readonly DataFile[] },
  addressOf: AddressOf,
): DatasetLeaf {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: addressOf('/data/'),
    isBasedOn: story.articles.slice(0, LISTED_SOURCES).map((article) => linkSource(story, article, addressOf)),
    distribution: files.map(({ title, route, type }): DataDownloadLeaf => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: addressOf(route),
      encodingFormat: type,
    })),
  };
}
