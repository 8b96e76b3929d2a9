const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[a-zA-Z-]+(?:="[^"]*")?)*)\s*>/g;
const ATTRIBUTE = /\s([a-zA-Z-]+)="([^"]*)"/g;
/** They mean something without the style and the page around them. */
const KEPT: Readonly<Record<string, string>> = { href: 'a', src: 'img', alt: 'img', start: 'ol' };

/**
 * The words of an editor for readers elsewhere: without the evidence beside the sentences, to which each citation leads,
 * and without what only a page of the site has a use for. Addresses become absolute. `html` is what `renderEditorial` made.
 */
export function simplifyHtml(html: string, page: string): string {
  let folded = 0;
  let kept = '';
  let from = 0;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(TAG)) {
    if (folded === 0) kept += html.slice(from, index);
    from = index + tag.length;
    if (name === 'details') folded += slash === '' ? 1 : -1;
    else if (folded === 0 && name !== 'span') kept += writeTag(slash ?? '', name, attributes, page);
  }
  return kept + html.slice(from);
}

function writeTag(slash: string, name: string, attributes: string, page: string): string {
  // What is a paragraph by its role has no block in it any more.
  const element = name === 'div' ? 'p' : name;
  const own = Array.from(attributes.matchAll(ATTRIBUTE), ([, attribute = '', value = '']) => {
    if (KEPT[attribute] !== name) return '';
    if (attribute !== 'href' && attribute !== 'src') return ` ${attribute}="${value}"`;
    const address = new URL(value.replaceAll('&#x26;', '&').replaceAll('&amp;', '&'), page).href;
    return ` ${attribute}="${address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<${slash}${element}${own.join('')}>`;
}
