const COMMENT = /<!--[^]*?(?:-->|$)/g;
const DEFINITION = /^ {0,3}\[[^\]^][^\]]*\]:/;
const BLANK = /&(?:nbsp|ensp|emsp|thinsp|shy|zwj|zwnj|#160|#[xX][aA]0);/g;
const MARK = /[\p{L}\p{N}\p{S}]/u;

/**
 * Whether there is anything to show in the markdown of an editor: white space, HTML comments, addresses of links, and marks
 * without a letter, a digit, a sign or a picture are nothing.
 */
export function hasWords(body: string): boolean {
  const lines = body.replace(COMMENT, '').split(/\r\n?|\n/);
  const rest = lines
    .filter((line) => !DEFINITION.test(line))
    .join('\n')
    .replace(BLANK, '');
  return rest.includes('![') || MARK.test(rest.replace(/[`~=+|<>$^]/g, ''));
}
