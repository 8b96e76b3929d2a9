import type { Options } from 'rehype-sanitize';

/** A way to a file of the site, from a page of it: no scheme, no host. */
const PICTURE = /^(?!\/)[^\p{C}\\:]+$/u;

/** The HTML that an editor's words may become: what our pipeline makes, and nothing else. */
export const sanitizeSchema: Options = {
  strip: ['script', 'style'],
  // Ids are made by the pipeline and by it alone, so they can't name anything of the page's scripts.
  clobber: [],
  clobberPrefix: '',
  tagNames: (
    'a blockquote br code del details div em h2 h3 h4 h5 h6 hr img li ol p pre span strong summary ' +
    'table tbody td th thead tr ul'
  ).split(' '),
  attributes: {
    a: ['href', 'title', 'id', 'ariaLabel', 'ariaDescribedBy', ['className', 'citation', 'entity']],
    blockquote: ['id'],
    code: [],
    details: [['className', /^lines-[0-8]$/, 'evidence']],
    div: ['role', 'ariaLabel', ['className', 'statement', 'note']],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: [['src', PICTURE], 'alt', 'title'],
    ol: ['start'],
    p: [['className', 'evidence-address', 'copied']],
    pre: ['tabIndex'],
    span: ['id', ['className', /^lines-[0-8]$/, 'cited', 'cites', 'quoted', 'evidence-source']],
    summary: ['ariaLabel'],
    td: [['className', 'align-left', 'align-center', 'align-right']],
    th: [['className', 'align-left', 'align-center', 'align-right'], 'scope'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
};
