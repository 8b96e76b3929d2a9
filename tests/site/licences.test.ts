import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/folder/list-files.ts';

const sites = [...inject('sites'), ...inject('extremes')];

test.each(sites)('$name says, with the words of their licences, what others made', ({ folder }) => {
  const licences = readFileSync(join(folder, 'licences.txt'), 'utf8');
  // Each is asked for by its licence: the notice of copyright and the terms.
  for (const notice of [
    /Copyright .* Adobe .*Reserved Font Name[^]*SIL OPEN FONT LICENSE[^]*Copyright .* Adobe .*Reserved Font Name[^]*SIL OPEN FONT/,
    /PAGEFIND[^]*Copyright .*[^]*Permission is hereby granted/,
    /GeoNames, https:\/\/www\.geonames\.org, under CC BY 4\.0, https:\/\/creativecommons\.org\/licenses\/by\/4\.0\/\. Changed/,
    /Copyright .* Michael Bostock[^]*Permission to use[^]*Copyright .* Michael Bostock/,
  ]) {
    expect(licences).toMatch(notice);
  }
  expect(readFileSync(join(folder, 'about/index.html'), 'utf8')).toContain('href="../licences.txt"');
});

test('no font and no program of others is on a site that is not told there', () => {
  const files = listFiles(sites[0]?.folder ?? '').filter((path) =>
    /\.(?:js|mjs|wasm|pagefind|woff2?|ttf|otf)$/.test(path),
  );
  const told = /^(?:pagefind\/(?:pagefind\.js|wasm\..*\.pagefind)|_astro\/(?:serif|sans)\.[\w-]+\.woff2)$/;
  const own = /^_astro\/search-page[.-][\w-]+\.js$/;
  expect(files.length).toBeGreaterThan(4);
  expect(files.filter((path) => !told.test(path) && !own.test(path))).toEqual([]);
});
