import type { VFile } from 'vfile';
import { isMap, isScalar, visit, type Document, type Node } from 'yaml';
import { explainSlip, explainYamlError } from './explain-yaml-error.ts';
import { lineAt } from './line-at.ts';
import type { Position } from './locate-offset.ts';
import { reportError, reportWarning, type Problem } from './report-problem.ts';
import { MOST_ODDITIES, scanYaml } from './scan-yaml.ts';
import { quote, shorten, showName } from './show-words.ts';
import { suggestField } from './suggest-field.ts';

interface FrontMatterYaml {
  yaml: string;
  /** Makes a document of it, once it is sure that this can be done. */
  parse: () => Document.Parsed;
  /** Offsets in `yaml`, in UTF-16 code units, to a place in the file. */
  between: (start: number, end: number) => Position;
  /** The fields that the file may have. */
  keys: readonly string[];
}

/** More errors in one front matter are all of one kind. */
export const MOST_ERRORS = 30;

/** Behind these, the parser would fail or speak of nothing but the consequences. */
const UNREADABLE = ['front-matter-depth', 'front-matter-directive'];

/** Escapes can write what nobody sees, what turns the words around it, and halves of characters. */
const UNSEEN = /[^\P{C}\t\n]|[\u2028\u2029]/u;
const HALF = /\p{Cs}/u;
const BY_NUMBER = /\\[xuU][0-9a-f]/i;
/** A further line of a value that looks like a field. */
const CONTINUED = /\n[ \t]*([\w-]+) ?:(?!\/\/)/g;
const SMART = /^(?:[“”„«][^“”„«»]*[“”»]|[‘’‚‹][^‘’‚‹›]*[’‘›])$/u;

/**
 * Refuses what is not YAML and what front matter has no use for: aliases, tags, second documents, names that stand twice.
 * Unknown fields are found here, on the nodes, because a key such as `__proto__` gets lost on the way to an object. Gives
 * back the document where all is well.
 */
export function checkYaml(file: VFile, { yaml, parse, between, keys }: FrontMatterYaml): Document.Parsed | undefined {
  let errors = 0;
  const report = (problem: Problem, [start, end]: readonly [number, number]): void => {
    errors += 1;
    if (errors <= MOST_ERRORS) reportError(file, { ...problem, place: between(start, end) });
  };
  // What is wrong with a line is wrong once; what yaml says about the rest of it would only confuse.
  const lines = new Set<number>();
  const isNew = (offset: number): boolean => {
    const { size } = lines;
    return lines.add(lineAt(yaml, offset).start).size > size;
  };
  const oddities = scanYaml(yaml);
  for (const { start, end, isHarmless, ...problem } of oddities) {
    if (isHarmless) reportWarning(file, { ...problem, place: between(start, end) });
    else if (isNew(start)) report(problem, [start, end]);
  }
  if (oddities.length >= MOST_ODDITIES || oddities.some(({ rule }) => UNREADABLE.includes(rule))) return undefined;
  const doc = parse();
  for (const error of doc.errors) {
    if (errors > MOST_ERRORS) break;
    if (!isNew(error.pos[0])) continue;
    const { start, end, ...problem } = explainYamlError(error, { yaml, keys });
    if (lineAt(yaml, start).start === lineAt(yaml, error.pos[0]).start || isNew(start)) report(problem, [start, end]);
  }
  checkNames(doc, (problem, range) => {
    if (isNew(range[0])) report(problem, range);
  });
  if (oddities.length + doc.errors.length > 0 && errors > 0) return undefined;
  if (doc.contents !== null && !isMap(doc.contents)) {
    if (isScalar(doc.contents) && doc.contents.value === null) return doc;
    report(...explainForm(doc.contents, yaml, keys));
    return undefined;
  }
  checkWords(file, { doc, between, keys, yaml }, report);
  const names = (doc.contents?.items ?? []).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
  for (const { key } of doc.contents?.items ?? []) {
    const name = isScalar(key) ? String(key.value) : '';
    if (errors > MOST_ERRORS) {
      errors += keys.includes(name) ? 0 : 1;
    } else if (isScalar(key) && key.value === null && key.source === '') {
      const hint = `write a field before it: ${keys[0] ?? 'title'}: …`;
      report({ rule: 'unknown-key', reason: 'a colon stands here, and no field before it', hint }, span(key.range));
    } else if (!isScalar(key)) {
      const hint = 'put a value that begins with a bracket between quotation marks; the name of a field is a word';
      report({ rule: 'unknown-key', reason: 'this is not the name of a field', hint }, span((key as Node).range));
    } else if (!keys.includes(name)) {
      const slip = explainSlip(lineAt(yaml, key.range[0]), keys);
      const hint = slip?.hint ?? suggestField(name, keys, names);
      const reason = slip?.reason ?? `there is no field ${showName(name)} here`;
      report({ rule: slip?.rule ?? 'unknown-key', reason, hint }, slip ? [slip.start, slip.end] : span(key.range));
    }
  }
  if (errors > MOST_ERRORS) {
    const reason = `and ${errors - MOST_ERRORS} more like them`;
    reportError(file, { rule: 'more-errors', reason, hint: 'mend those above first', place: between(0, 0) });
  }
  return errors > 0 ? undefined : doc;
}

type Report = (problem: Problem, range: readonly [number, number]) => void;

/** Finds names that stand twice in one group, and one that no object can have. */
function checkNames(doc: Document, report: Report): void {
  visit(doc, {
    Map: (depth, { items }) => {
      const seen = new Set<string>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        if (seen.has(name)) {
          const hint = 'leave out one of the two';
          report({ rule: 'duplicate-key', reason: `the field ${showName(name)} stands twice`, hint }, span(key.range));
        }
        seen.add(name);
        if (name === '__proto__' && depth !== null) {
          report(
            { rule: 'unknown-key', reason: '"__proto__" can\'t be a name here', hint: 'leave it out' },
            span(key.range),
          );
        }
      }
    },
  });
}

/** Finds words that are not what they seem: unseen characters, a further field, typographic quotation marks. */
function checkWords(
  file: VFile,
  { doc, between, keys, yaml }: Omit<FrontMatterYaml, 'parse'> & { doc: Document },
  report: Report,
): void {
  visit(doc, {
    Scalar: (role, node) => {
      const { value, type, range } = node;
      if (typeof value !== 'string' || !range) return;
      const [start, end] = span(range);
      const written = yaml.slice(start, end);
      // What was written itself, or by its number, is no mistaken backslash's doing: others say what there is to say of it.
      const unseen =
        type === 'QUOTE_DOUBLE' && written.includes('\\')
          ? Array.from(value).find(
              (character) =>
                HALF.test(character) ||
                (UNSEEN.test(character) && !written.includes(character) && !BY_NUMBER.test(written)),
            )
          : undefined;
      if (unseen !== undefined) {
        const code = `U+${(unseen.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
        const hint = `for a backslash, use the other marks: write '${shorten(written.slice(1, -1).replaceAll("'", "''"))}'`;
        const reason = `a backslash makes a character here that nobody sees (${code})`;
        report({ rule: 'front-matter-escape', reason, hint }, [start, end]);
      }
      const continued = type === 'PLAIN' ? [...written.matchAll(CONTINUED)] : [];
      const next = continued.find(([, name = '']) => keys.includes(name));
      if (next) {
        const [whole, name = ''] = next;
        const at = start + next.index + whole.indexOf(name);
        const behind = lineAt(yaml, at).text.split(':').slice(1).join(':').trim();
        const hint = `begin the line with "${shorten(`${name}: ${behind}`)}", without spaces before it`;
        report(
          { rule: 'front-matter-syntax', reason: `the field "${name}" is read as words of the value above`, hint },
          [at, at + name.length],
        );
      }
      if (role === 'key' || type !== 'PLAIN' || !SMART.test(value)) return;
      const inner = value.slice(1, -1);
      const hint = `write ${quote(shorten(inner))}; if the marks belong to the words, write ${quote(shorten(value))}`;
      reportWarning(file, {
        rule: 'front-matter-marks',
        reason: `the marks ${value.slice(0, 1)} and ${value.slice(-1)} are a part of the value; only straight quotation marks are not`,
        hint,
        place: between(start, end),
      });
    },
  });
}

function explainForm(contents: Node, yaml: string, keys: readonly string[]): [Problem, readonly [number, number]] {
  const rule = 'front-matter-form';
  const reason = 'the front matter has no fields';
  const [from, to] = span(contents.range);
  for (let at = from; at < Math.min(to, from + 2000);) {
    const slip = explainSlip(lineAt(yaml, at), keys);
    if (slip) return [{ rule, reason: `${reason}: ${slip.reason}`, hint: slip.hint }, [slip.start, slip.end]];
    const end = yaml.indexOf('\n', at);
    at = end < 0 ? to : end + 1;
  }
  const line = lineAt(yaml, from);
  const hint = `write a field and its value on each line, such as "${keys[0] ?? 'title'}: …"; if it is text, write an empty line above the first "---"`;
  return [{ rule, reason, hint }, [from, Math.min(to, line.start + line.text.trimEnd().length)]];
}

function span(range: readonly number[] | null | undefined): [number, number] {
  return [range?.[0] ?? 0, range?.[1] ?? 0];
}
