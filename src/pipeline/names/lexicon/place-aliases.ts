/** Forms of the names of places, each with the name that stands for all of them. By hand. */
export const PLACE_ALIASES: ReadonlyMap<string, string> = new Map(
  [
    ['United States', 'U.S.', 'U.S', 'US', 'USA', 'U.S.A.', 'U.S.A', 'United States of America', 'America'],
    ['United Kingdom', 'U.K.', 'U.K', 'UK', 'Britain', 'Great Britain'],
    ['United Arab Emirates', 'UAE', 'U.A.E.'],
    ['Los Angeles', 'LA', 'L.A.'],
    ['New York City', 'NYC'],
    ['Washington', 'Washington, D.C.', 'Washington D.C.', 'Washington DC', 'Washington, DC', 'D.C.', 'DC'],
    [
      'Democratic Republic of the Congo',
      'DRC',
      'DR Congo',
      'Democratic Republic of Congo',
      'Congo-Kinshasa',
      'Congo Kinshasa',
    ],
    ['Soviet Union', 'USSR'],
    ['Czech Republic', 'Czechia'],
    ['Myanmar', 'Burma'],
    ['North Korea', 'DPRK'],
    ['Turkey', 'Türkiye', 'Turkiye'],
    ['Ivory Coast', "Côte d'Ivoire", "Cote d'Ivoire"],
    ['New South Wales', 'NSW'],
    ['Northwest Territories', 'NWT', 'N.W.T.'],
    ['Latin America', 'LatAm'],
  ].flatMap(([name, ...aliases]) => aliases.map((alias) => [alias, name ?? ''] as const)),
);
