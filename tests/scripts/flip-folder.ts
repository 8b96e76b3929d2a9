import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFolder } from '../../scripts/folder/replace-folder.ts';

/** Puts two trees in the place of a folder by turns, for ever: something to kill at any moment. */
const [target = ''] = process.argv.slice(2);
for (let turn = 0; ; turn += 1) {
  await replaceFolder(target, (stage) => {
    for (let file = 0; file < 60; file += 1) {
      const folder = join(stage, `folder-${file % 6}`);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${file}.txt`), file % 3 === 0 ? 'the same in both' : `tree ${turn % 2}`);
    }
  });
  process.stdout.write('.');
}
