import { VFile } from 'vfile';
import { readFolder } from '../../scripts/folder/read-folder.ts';
import { formatMessage } from '../../scripts/terminal/format-message.ts';
import { generate } from '../../src/pipeline/generate.ts';

const seeds = readFolder('tests/fixtures/ferry-story/seeds');

/**
 * What an editor reads in the terminal about such files in content/editorial. Each mistake is tested with the message, which
 * has to be enough to mend it, and with the files as its hint would have them, of which nothing is to be said.
 */
export function say(files: Readonly<Record<string, string>>): string {
  const editorial = Object.entries(files).map(
    ([path, value]) => new VFile({ path: `content/editorial/${path}`, value }),
  );
  const result = generate({ seeds, editorial });
  return result.flatMap((file) => file.messages.map((message) => formatMessage(message, file))).join('\n');
}
