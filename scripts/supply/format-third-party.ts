import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../story/story-folders.ts';
import { listProduction } from './list-production.ts';
import { nameOf, type Lockfile } from './read-lockfile.ts';
import { readOrigin } from './read-origin.ts';

const HEAD = `# What others made

A site is generated and built with the packages below; \`npm run licences\` writes this list anew, from package-lock.json
and from what the installed packages say of themselves. None of them is part of this project, and npm fetches each from its
registry. What of others goes into a built site (the fonts, the search, the maps) is told there, with the words of the
licences, in \`licences.txt\`.`;

/** The text of THIRD-PARTY.md, in the form that the project's formatter gives it; the same on every machine. */
export async function formatThirdParty(lock: Lockfile): Promise<string> {
  const { everywhere, bindings } = listProduction(lock);
  const packages = everywhere.map((folder) => {
    const { licence, from } = readOrigin(folder);
    return [nameOf(folder), lock.packages[folder]?.version ?? '', licence ?? 'none named', from];
  });
  const others = bindings.map((folder) => {
    const { version = '', license = 'none named' } = lock.packages[folder] ?? {};
    return [nameOf(folder), version, license];
  });
  const text = [
    HEAD,
    `## On every machine: ${String(packages.length)} packages`,
    drawMarkdown(['package', 'version', 'licence', 'from'], packages),
    `## For one kind of machine or another: ${String(others.length)} packages`,
    'npm installs those of these that fit: about ten. Each comes from where the package does whose binding it is.',
    drawMarkdown(['package', 'version', 'licence'], others),
  ].join('\n\n');
  const filepath = join(projectRoot, 'THIRD-PARTY.md');
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

function drawMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
