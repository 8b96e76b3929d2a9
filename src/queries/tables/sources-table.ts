import { routeOfArticle } from '../../schema/route.ts';
import type { AddressOf } from '../story/address-on-site.ts';
import type { Story } from '../story/build-story.ts';
import type { Table } from './table.ts';

/** The texts, with what their editor knows of them. */
export function sourcesTable({ articles, sourceOf, witnesses }: Story, addressOf: AddressOf): Table {
  return {
    name: 'sources',
    title: 'Sources',
    description: 'The texts that everything was read from. What no text and no editor tells is left empty.',
    key: ['id'],
    columns: [
      { name: 'id', type: 'string', description: 'The id of the text, from the name of its file.' },
      { name: 'label', type: 'string', description: 'What the site calls it.' },
      { name: 'address', type: 'string', description: 'Its page on the site.' },
      { name: 'title', type: 'string', description: 'The headline, where the editor gave it.' },
      { name: 'publisher', type: 'string', description: 'The outlet, where the editor gave it.' },
      { name: 'published', type: 'string', description: 'The day or the instant of publication (ISO 8601).' },
      { name: 'time_zone', type: 'string', description: 'The IANA name of the time zone of the outlet.' },
      { name: 'url', type: 'string', description: 'Where the original can be read.' },
      { name: 'licence', type: 'string', description: 'The licence of the text; without one it is shown in excerpts.' },
      { name: 'file', type: 'string', description: 'The name of its file.' },
      { name: 'sha256', type: 'string', description: 'SHA-256 of the bytes of the file, in hexadecimal.' },
      { name: 'lines', type: 'integer', description: 'How many lines it has, blank ones included.' },
      {
        name: 'counted_as',
        type: 'string',
        description: 'The text with which it is counted as one witness, where both are versions of one; else itself.',
      },
    ],
    rows: articles.map(({ id, facts, seed, sha256, lines }) => [
      id,
      sourceOf.get(id)?.name ?? id,
      addressOf(routeOfArticle(id)),
      facts.title,
      facts.publisher,
      facts.published,
      facts['time-zone'],
      facts.url,
      facts.licence,
      seed,
      sha256,
      lines,
      witnesses.get(id) ?? id,
    ]),
  };
}
