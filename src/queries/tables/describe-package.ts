import type { Site } from '../../schema/site.ts';
import { addressOnSite } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import type { Table } from './table.ts';

/** What the tables have in common, for those who have only the files. */
export const aboutTables =
  'UTF-8, cells parted by commas, lines by CR LF (RFC 4180). So that no spreadsheet runs a text as a formula, an apostrophe stands before =, +, - or @ where one begins a text, or follows a semicolon, a bar, a tab or a line break in it, also behind white space and quotation marks; and before a tab or a line break with which a text begins. To have the text as it was, take that apostrophe away. Numbers are left as they are, and lists are JSON.';

export const aboutExplainer =
  'All that the site knows but for the words of its editor: the texts as far as they are shown, what was found in them, how they differ, and where each line went.';

/** The table of the texts, to which the others refer. */
const SOURCES = 'sources';

/** The tables as a Frictionless data package (https://datapackage.org): what lies beside it, and what each column holds. */
export function describePackage(
  site: Pick<Site, 'title' | 'standfirst' | 'url'>,
  { articles, sourceOf }: Pick<Story, 'articles' | 'sourceOf'>,
  tables: readonly Table[],
): object {
  const homepage = addressOnSite(site, '/');
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'story',
    title: site.title,
    description: `${site.standfirst === undefined ? '' : `${site.standfirst} `}${aboutTables}`,
    ...(homepage !== undefined && { homepage }),
    // A data package may have no empty list of sources.
    ...(articles.length > 0 && {
      sources: articles.map(({ id, facts }) => ({
        title: facts.title ?? sourceOf.get(id)?.name ?? id,
        ...(facts.url !== undefined && { path: facts.url }),
      })),
    }),
    resources: [
      ...tables.map(({ name, title, description, columns, key }) => ({
        name,
        type: 'table',
        path: `${name}.csv`,
        title,
        description,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns,
          primaryKey: key,
          ...(columns.some((column) => column.name === 'source') && {
            foreignKeys: [{ fields: ['source'], reference: { resource: SOURCES, fields: ['id'] } }],
          }),
        },
      })),
      {
        name: 'explainer',
        path: 'explainer.json',
        title: 'Everything',
        description: aboutExplainer,
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
    ],
  };
}
