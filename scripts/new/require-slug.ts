import { makeSlug } from '../../src/markdown/make-slug.ts';
import { fail } from '../terminal/fail.ts';

/** The file name, without its ending, that is made of a name, where there has to be one. */
export function requireSlug(name: string): string {
  const slug = makeSlug(name);
  if (slug !== '') return slug;
  fail('new-name', `no file name can be made from "${name}"`, {
    hint: 'file names have letters a to z and digits: write it in Latin letters here, and as it is in the file that is made',
  });
}
