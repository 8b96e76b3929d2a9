import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { vi } from 'vitest';

export interface Pattern {
  source: string;
  flags: string;
}

/**
 * The files of ours that hold regular expressions: those written out, and whether more are put together when the file
 * loads. The makers of word lists are left out: they read nothing that a user gives.
 */
export function listPatternFiles(): { file: string; literals: Pattern[]; builds: boolean }[] {
  const files = globSync('{src,scripts}/**/*.{ts,mjs,js}', { exclude: ['scripts/lexicon/**'] });
  return files
    .sort()
    .map((file) => ({ file, ...readPatterns(file) }))
    .filter(({ literals, builds }) => literals.length > 0 || builds);
}

function readPatterns(file: string): { literals: Pattern[]; builds: boolean } {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const literals: Pattern[] = [];
  let builds = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp')
      builds = true;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { literals, builds };
}

/** The patterns that a file, and what it imports, put together with `new RegExp` when it loads. */
export async function listBuiltPatterns(file: string): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Recorder = new Proxy(RegExp, {
    construct(target, args: [string | RegExp, string?]) {
      const pattern = new target(...args);
      built.push({ source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  vi.stubGlobal('RegExp', Recorder);
  vi.resetModules();
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}
