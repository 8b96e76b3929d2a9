/* eslint-disable boundaries/dependencies -- the resolver of the rule does not know the suffix, which is Vite's */
import usAtlas from '../../node_modules/us-atlas/LICENSE?raw';
import worldAtlas from '../../node_modules/world-atlas/LICENSE?raw';
import pagefind from '../../node_modules/pagefind/LICENSE/LICENSE?raw';
import sans from '../fonts/sans-licence.txt?raw';
import serif from '../fonts/serif-licence.txt?raw';

/** What others made that goes into a site, and what its makers ask to be said with it. */
const WORKS: [title: string, what: string, licence?: string][] = [
  [
    'Verbatim Serif',
    'A font, in _astro/: cut from Source Serif by Adobe, https://github.com/adobe-fonts/source-serif, and renamed as its licence asks.',
    serif,
  ],
  [
    'Verbatim Sans',
    'A font, in _astro/: cut from Source Sans by Adobe, https://github.com/adobe-fonts/source-sans, and renamed as its licence asks.',
    sans,
  ],
  ['Pagefind', 'The search, in pagefind/: https://pagefind.app.', pagefind],
  [
    'The points on the maps',
    'From GeoNames, https://www.geonames.org, under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/. Changed: a selection. Some points may be the editor’s.',
  ],
  [
    'The lines on the maps, of the world',
    'From Natural Earth, https://www.naturalearthdata.com (public domain), by way of world-atlas, https://github.com/topojson/world-atlas. Changed: cut out, projected, drawn as SVG.',
    worldAtlas,
  ],
  [
    'The lines on the maps, of the United States',
    'From the U.S. Census Bureau (public domain), by way of us-atlas, https://github.com/topojson/us-atlas. Changed: as above.',
    usAtlas,
  ],
];

const HEAD = `This site holds what others made, and may be passed on with this file.

The texts in sources/ belong to whoever wrote them; what is known of their licences is said on their pages. What the editor
wrote is under the licence that is named at the foot of the pages, if one is.`;

/** The text of licences.txt. */
export const licences =
  [
    HEAD,
    ...WORKS.map(([title, what, licence]) => [title.toUpperCase(), what, licence?.trim()].filter(Boolean).join('\n\n')),
  ].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
