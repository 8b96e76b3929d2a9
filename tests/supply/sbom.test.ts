import { expect, test } from 'vitest';
import { listProduction } from '../../scripts/supply/list-production.ts';
import { makeSbom } from '../../scripts/supply/make-sbom.ts';
import { nameOf, readLockfile } from '../../scripts/supply/read-lockfile.ts';

test('the bill of materials lists what a site is built with, with its sums and licences, the same each time', () => {
  const lock = readLockfile();
  const { everywhere, bindings } = listProduction(lock);
  const sbom = makeSbom(lock);
  expect(makeSbom(lock)).toEqual(sbom);
  expect(sbom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: expect.stringMatching(/^1\.\d$/) as string,
    version: 1,
    metadata: { component: { name: 'verbatim', version: lock.version } },
  });
  expect(JSON.stringify(sbom)).not.toMatch(/serialNumber|timestamp/);

  const expected = [...everywhere, ...bindings].map((folder): [string, string] => [
    `${nameOf(folder)}@${lock.packages[folder]?.version ?? ''}`,
    Buffer.from(lock.packages[folder]?.integrity?.slice('sha512-'.length) ?? '', 'base64').toString('hex'),
  ]);
  const listed = sbom.components.map((component): [string, string | undefined] => [
    component['bom-ref'],
    component.hashes?.[0]?.content,
  ]);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(expected));
  expect(listed).toHaveLength(Object.keys(Object.fromEntries(expected)).length);
  for (const { type, name, purl, licenses } of sbom.components) {
    expect({ type, purl: decodeURIComponent(purl) }).toEqual({
      type: 'library',
      purl: expect.stringContaining(`pkg:npm/${name}@`) as string,
    });
    expect(licenses?.length, name).toBeGreaterThan(0);
  }

  const refs = new Set(sbom.components.map((component) => component['bom-ref']));
  expect(sbom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
  const direct = sbom.dependencies.find(({ ref }) => ref === sbom.metadata.component['bom-ref'])?.dependsOn;
  expect(direct).toHaveLength(Object.keys(lock.packages['']?.dependencies ?? {}).length);
});
