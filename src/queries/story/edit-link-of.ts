import type { Site } from '../../schema/site.ts';
import { draftOf } from './draft-of.ts';

/** Where editorial files lie in a repository. */
const FOLDER = 'content/editorial/';

/**
 * Where a file of the editorial folder is written on the web page of its repository: an editor with the file in it, or with
 * a file begun under its name. GitHub prefills a new file by `filename`, with a path, and `value`; Gitea and Forgejo by the
 * same, below a folder; GitLab by `file_name` alone. On another host the link leads to the file, or to the folder.
 */
export function editLinkOf(
  { repository, branch = 'main' }: Pick<Site, 'repository' | 'branch'>,
  file: string,
  exists: boolean,
): string | undefined {
  if (repository === undefined) return undefined;
  const root = repository.replace(/\/$/, '').replace(/\.git$/, '');
  const on = branch.split('/').map(encodeURIComponent).join('/');
  const path = FOLDER + file;
  const value = exists ? '' : encodeURIComponent(draftOf(file));
  switch (hostOf(root)) {
    case 'github':
      return exists ? `${root}/edit/${on}/${path}` : `${root}/new/${on}?filename=${path}&value=${value}`;
    case 'gitlab':
      return exists ? `${root}/-/edit/${on}/${path}` : `${root}/-/new/${on}?file_name=${path}`;
    case 'gitea': {
      const [folder, name] = cutPath(path);
      return exists ? `${root}/_edit/${on}/${path}` : `${root}/_new/${on}/${folder}?filename=${name}&value=${value}`;
    }
    case undefined:
      return exists ? `${root}/blob/${on}/${path}` : `${root}/tree/${on}/${FOLDER.slice(0, -1)}`;
  }
}

/** What runs on the host of a repository, as far as its name tells. */
function hostOf(repository: string): 'github' | 'gitlab' | 'gitea' | undefined {
  const { hostname } = new URL(repository);
  if (hostname === 'github.com') return 'github';
  if (/(?:^|\.)gitlab\./.test(hostname)) return 'gitlab';
  return /^codeberg\.org$|(?:^|\.)(?:gitea|forgejo)\./.test(hostname) ? 'gitea' : undefined;
}

function cutPath(path: string): [string, string] {
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}
