import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { formatCount } from '../schema/format-count.ts';
import type { Lead } from '../schema/lead.ts';
import { limits } from '../schema/limits.ts';
import type { Route } from '../schema/route.ts';
import { checkUrls, type EditorialLink } from './check-urls.ts';
import { finishBlocks, type EditorialHeading } from './finish-blocks.ts';
import { finishElements } from './finish-elements.ts';
import { indexEntities, type EntityIndex, type LinkableEntity } from './index-entities.ts';
import { indexNames, type NameIndex } from './index-names.ts';
import { indexPassages, type CitableArticle, type PassageIndex } from './index-passages.ts';
import { linkCitations } from './link-citations.ts';
import { linkFirstMentions } from './link-first-mentions.ts';
import { locateOffsets } from './locate-offset.ts';
import type { DescribeCopies } from './make-evidence.ts';
import { makeStatements } from './make-statements.ts';
import { measureMarkdown } from './measure-markdown.ts';
import { parseMarks } from './parse-marks.ts';
import { blankFrontMatter } from './read-front-matter.ts';
import { readProse, type Prose } from './read-prose.ts';
import { readLead } from './read-lead.ts';
import { refuseMarkup } from './refuse-markup.ts';
import type { CitedPassage } from './resolve-citation.ts';
import { reportError } from './report-problem.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** What editors may refer to, prepared once for all of their files. */
export interface EditorialSources {
  passages: PassageIndex;
  entities: EntityIndex;
  names: NameIndex;
  describeCopies: DescribeCopies;
}

/** Where the words of an editorial file are shown. */
export interface EditorialContext {
  page: Route;
  /** The entity whose page it is. */
  self?: string | undefined;
  /** What all ids begin with, so that several texts can stand on one page; empty or ending in a hyphen. */
  idPrefix?: string | undefined;
}

/** A citation on a page. */
interface EditorialCitation extends CitedPassage {
  /** 1-based number on the page, which is part of the ids `cite-1` and `note-1`. */
  number: number;
}

interface EditorialParts {
  citations: EditorialCitation[];
  headings: EditorialHeading[];
  /** To pages of the site, and pictures. */
  links: EditorialLink[];
}

export interface RenderedEditorial extends EditorialParts {
  html: string;
  lead: Lead;
}

export interface CheckedEditorial extends EditorialParts {
  /** The paragraphs, for those who check more than whether they can be shown. */
  prose: Prose[];
}

const LINE_BREAK = /\r\n?|\n/g;
const parser = remark().use(remarkGfm);
const compiler = unified()
  .use(remarkRehype)
  .use(finishElements)
  .use(rehypeSanitize, sanitizeSchema)
  .use(rehypeStringify, { closeSelfClosing: false });

/**
 * Prepares what can be cited and linked to. `hidden` holds the ids of entities without a page. Where nobody can tell what
 * texts copy one another, evidence says nothing of it.
 */
export function prepareSources(
  articles: readonly CitableArticle[],
  entities: readonly LinkableEntity[],
  hidden: Iterable<string> = [],
  describeCopies: DescribeCopies = () => [],
): EditorialSources {
  const index = indexEntities(entities, hidden);
  return { passages: indexPassages(articles), entities: index, names: indexNames(index), describeCopies };
}

/**
 * Renders the markdown of an editor, under its front matter, as HTML for one page. What is wrong with it is left on the
 * file as messages; what is wrong is shown as it was written.
 */
export function renderEditorial(file: VFile, sources: EditorialSources, context: EditorialContext): RenderedEditorial {
  const { tree, ...checked } = transformEditorial(file, sources, context);
  const html = compiler.stringify(compiler.runSync(tree, file));
  return { html, lead: readLead(tree), ...checked };
}

/** Leaves the same messages on the file as `renderEditorial`, without making HTML. */
export function checkEditorial(file: VFile, sources: EditorialSources, context: EditorialContext): CheckedEditorial {
  const prose: Prose[] = [];
  const { citations, headings, links } = transformEditorial(file, sources, context, prose);
  return { citations, headings, links, prose };
}

function transformEditorial(
  file: VFile,
  { passages, entities, names, describeCopies }: EditorialSources,
  { page, self, idPrefix = '' }: EditorialContext,
  prose?: Prose[],
): EditorialParts & { tree: Root } {
  const headings: EditorialHeading[] = [];
  const links: EditorialLink[] = [];
  // Quotations are checked before first mentions are linked, and urls before links to entities become links.
  const transformer = unified()
    .use(refuseMarkup)
    .use(checkUrls, { page, links })
    .use(parseMarks, { passages, entities })
    .use(() => (tree: Root) => {
      if (prose) for (const paragraph of readProse(tree, String(file))) prose.push(paragraph);
    })
    .use(makeStatements, { passages, page, idPrefix, describeCopies })
    .use(linkCitations, { page, idPrefix })
    .use(linkFirstMentions, { names, self })
    .use(finishBlocks, { page, idPrefix, headings });
  const body = blankFrontMatter(String(file));
  const tree = parser.parse(isParsable(file, body) ? body : '');
  transformer.runSync(tree, file);
  const citations: EditorialCitation[] = [];
  visit(tree, 'citation', ({ number, passage }) => {
    citations.push({ number, ...passage });
  });
  return { tree, citations, headings, links };
}

/** Whether a body is short and simple enough to be parsed; the file says where it is not. */
function isParsable(file: VFile, body: string): boolean {
  const lines = (body.match(LINE_BREAK)?.length ?? 0) + 1;
  if (lines > limits.editorialLines) {
    reportError(file, {
      rule: 'too-many-lines',
      reason: `the file has ${formatCount(lines)} lines, and one here may have ${formatCount(limits.editorialLines)}`,
      hint: 'split it into several files; a long table may be better as a file in public/, with a link to it',
    });
    return false;
  }
  const excess = measureMarkdown(body);
  if (!excess) return true;
  const { start, end, ...problem } = excess;
  reportError(file, { ...problem, place: locateOffsets(body).between(start, end) });
  return false;
}
