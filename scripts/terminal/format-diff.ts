import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A unified diff of one file; nothing in place of `before` or `after` means that there is no such file. */
export function formatDiff(path: string, before: string | undefined, after: string | undefined): string {
  const names = [
    before === undefined ? '/dev/null' : `a/${path}`,
    after === undefined ? '/dev/null' : `b/${path}`,
  ] as const;
  return createTwoFilesPatch(names[0], names[1], before ?? '', after ?? '', undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
}
