import { webAddressSchema } from '../../schema/web-address.ts';

const CREATIVE_COMMONS = /^cc[- ](by(?:-nc)?(?:-sa|-nd)?)[- ](\d\.\d)(?:[- ]([a-z]{2}))?$/;

const others: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'cc0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
    'cc0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
    'ogl-uk-1.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/',
    'ogl-uk-2.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/',
    'ogl-uk-3.0': 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  }),
);

/**
 * Where a licence can be read: one that Creative Commons or the British government publishes, by its SPDX identifier
 * (`CC-BY-4.0`, also with spaces), or an address that the editor wrote; undefined for any other.
 */
export function addressOfLicence(licence: string): string | undefined {
  if (webAddressSchema.safeParse(licence).success) return licence;
  const id = licence.trim().toLowerCase();
  const [, terms, version, country] = CREATIVE_COMMONS.exec(id) ?? [];
  if (terms === undefined || version === undefined) return others.get(id);
  return `https://creativecommons.org/licenses/${terms}/${version}/${country === undefined ? '' : `${country}/`}`;
}
