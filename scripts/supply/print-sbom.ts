// npm run --silent sbom > sbom.json
//
// Prints what a site is built with as a software bill of materials, in CycloneDX.
import { runCommand } from '../terminal/run-command.ts';
import { makeSbom } from './make-sbom.ts';
import { readLockfile } from './read-lockfile.ts';

await runCommand(() => {
  console.log(JSON.stringify(makeSbom(readLockfile()), undefined, 2));
  return true;
});
