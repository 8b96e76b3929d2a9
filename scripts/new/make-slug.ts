import slugify from '@sindresorhus/slugify';
import { fail } from '../terminal/fail.ts';

const MOST = 80;

/** The file name, without its ending, that is made of a name: lower-case letters a to z, digits and hyphens; at most 80. */
export function makeSlug(name: string): string {
  const slug = slugify(name.replaceAll('.', ''), { decamelize: false }).replace(/[^a-z0-9-]/g, '');
  return slug.slice(0, MOST).replace(/-$/, '');
}

/** The same, where there has to be one. */
export function requireSlug(name: string): string {
  const slug = makeSlug(name);
  if (slug !== '') return slug;
  fail('new-name', `no file name can be made from "${name}"`, {
    hint: 'file names have letters a to z and digits: write it in Latin letters here, and as it is in the file that is made',
  });
}
