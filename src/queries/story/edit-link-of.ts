/**
 * Where a file under content/editorial is read and edited on the web, from the address of the repository. A path that ends
 * with a slash is a folder, for a file that nobody has begun yet.
 */
export function editLinkOf(repository: string | undefined, path: string): string | undefined {
  if (repository === undefined) return undefined;
  const view = path.endsWith('/') ? 'tree' : 'blob';
  return `${repository.replace(/\.git$|\/$/g, '')}/${view}/HEAD/content/editorial/${path.replace(/\/$/, '')}`;
}
