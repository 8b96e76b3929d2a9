/**
 * What a package may be licensed under (SPDX) that a site is generated and built with. None of them asks anything of who
 * builds a site with an unchanged package; what goes into the site is another matter (src/pages/licences.txt.ts).
 */
export const allowedLicences: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  // Whoever changes a file of lightningcss has to publish the change.
  'MPL-2.0',
  // libvips, a library of its own beside sharp, which may be exchanged; Astro would draw pictures with it, and we have none.
  'LGPL-3.0-or-later',
];

/** Also what our own tools, which build nothing, may be licensed under. */
export const allowedForTools: readonly string[] = [...allowedLicences, 'CC-BY-3.0', 'Zlib'];
