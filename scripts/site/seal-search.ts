import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyInPage } from '../../src/schema/security-policy.ts';
import { projectRoot } from '../story/story-folders.ts';

/** The one page with scripts, from the root of the site. */
const PAGE = 'search/index.html';
/** Where the script of the page stands that is no file, from the root of the project. */
const COMPONENT = 'src/components/frame/SearchForm.astro';
const INLINE = /<script is:inline>([^<]*)<\/script>/;
const FILE = / src="\.\.\/(_astro\/search-page-[\w-]+\.js)"/;

/**
 * Allows the scripts of the search by what is in them, and none besides: their hashes are in the policy of the page, and that
 * of the file in its element, without which browsers don't compare. What is allowed is taken from where it was written, never
 * from the page, in which there may be more. Gives back the hashes, as a policy has them: none where there is no text, and so
 * no search. The page was drawn with a policy that allows no script.
 */
export function sealSearch(site: string): string[] {
  const path = join(site, PAGE);
  const html = readFileSync(path, 'utf8');
  if (!html.includes(`"${policyInPage('search')}"`)) return [];
  const [, file = ''] = FILE.exec(html) ?? [];
  const [, inline = ''] = INLINE.exec(readFileSync(join(projectRoot, COMPONENT), 'utf8')) ?? [];
  if (file === '' || !html.includes(`<script>${inline}</script>`)) throw new Error(`${PAGE} lacks a script of its own`);
  const hash = hashOf(readFileSync(join(site, file)));
  const hashes = [hash, hashOf(inline)].map((value) => `'${value}'`);
  const sealed = html
    .replace(FILE, (address) => ` integrity="${hash}"${address}`)
    .replace(policyInPage('search'), () => policyInPage('search', hashes));
  writeFileSync(path, sealed);
  return hashes;
}

function hashOf(contents: string | Buffer): string {
  return `sha256-${createHash('sha256').update(contents).digest('base64')}`;
}
