import { z } from 'zod';

const PLAIN = /^https?:\/\/[^\s\\/?#@]+(?:[/?#][^\s\\]*)?$/i;
/** Nobody sees them, and browsers leave some of them out. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/**
 * A whole address of the web. What browsers read otherwise than people is none: without the two slashes, with a backslash, with a name before an @, behind
 * which another host stands, or with letters that only look like those of a host.
 */
export const webAddressSchema = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((url) => PLAIN.test(url) && !UNSEEN.test(url) && isPlainHost(url));

/** Whether the host is written as the net knows it: letters that look alike may be another's. */
function isPlainHost(url: string): boolean {
  const [, host = ''] = /^https?:\/\/([^/?#:]*)/i.exec(url) ?? [];
  return host.startsWith('[') || host.toLowerCase() === URL.parse(url)?.hostname;
}
