const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/i;
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&lt;|&#x3c;|&#60;/gi, '<'],
  [/&gt;|&#x3e;|&#62;/gi, '>'],
  [/&quot;|&#x22;|&#34;/gi, '"'],
  [/&#x27;|&#39;|&apos;/gi, "'"],
  [/&amp;|&#x26;|&#38;/gi, '&'],
];

/** A page without the policy that it says of itself: what is left is the escaping and the sanitiser. */
export function dropPolicy(html: string): string {
  if (!POLICY.test(html)) throw new Error('the page says no policy, so that dropping it would test nothing');
  return html.replace(POLICY, '');
}

/** A page as it would be if nothing in it had been escaped, under its policy: what is left is the policy. */
export function dropEscapes(html: string): string {
  const at = (POLICY.exec(html)?.index ?? -1) + (POLICY.exec(html)?.[0].length ?? 0);
  let rest = html.slice(at);
  for (const [escaped, character] of ENTITIES) rest = rest.replace(escaped, () => character);
  return html.slice(0, at) + rest;
}
