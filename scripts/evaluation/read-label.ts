import { layers, type Example, type ExpectedRole, type Layer } from './example.ts';
import { findWords } from './find-words.ts';
import { LabelError, missingWords } from './label-error.ts';
import { readAttribution } from './read-attribution.ts';
import { readFigure } from './read-figure.ts';
import { readStances } from './read-stances.ts';
import { readTime } from './read-time.ts';

const ROLE_HINT = '"> role | Ana Ruiz | mayor of Eastport | with: Eastport | maybe"';
const KINDS = 'direct, mixed, indirect, sign, role, figure, time, stance, none or only';

/** Reads a line that begins with `> ` and adds it to its example. Throws a LabelError where it has another form. */
export function readLabel(line: string, example: Example): void {
  const { text } = example;
  const [kind = '', ...fields] = line.slice('> '.length).split(' | ');
  switch (kind) {
    case 'direct':
    case 'mixed':
    case 'indirect':
    case 'sign':
      example.attributions.push(readAttribution(text, kind, fields));
      break;
    case 'role':
      example.roles.push(readRole(text, fields));
      break;
    case 'figure':
      example.figures.push(readFigure(text, fields, example.figures.at(-1)?.end ?? 0));
      break;
    case 'time':
      example.times.push(readTime(text, fields, example.times.at(-1)?.end ?? 0));
      break;
    case 'stance':
      example.stances.push(...readStances(text, fields, example.stances.at(-1)?.end ?? 0));
      break;
    case 'none':
      example.none = readLayers(fields);
      break;
    case 'only':
      example.layers = readLayers(fields);
      break;
    default:
      throw new LabelError(`"${kind}" is no kind of label`, `a label is ${KINDS}`);
  }
}

/** Throws a LabelError where an example has labels of a layer in which, as it says, there is nothing to find. */
export function checkNone({ none, attributions, figures, times, stances, roles, names }: Example): void {
  const labelled = { attributions, figures, times, stances, roles, names, media: [], types: [] };
  for (const layer of none)
    if (labelled[layer].length > 0)
      throw new LabelError(`there are ${layer} in this example`, 'take their labels away, or the layer from "> none"');
}

function readRole(text: string, [name = '', words = '', ...more]: readonly string[]): ExpectedRole {
  const span = findWords(text, words);
  if (!name || !words) throw new LabelError('this is no role', ROLE_HINT);
  if (!findWords(text, name)) throw missingWords(name);
  if (!span) throw missingWords(words);
  const role: ExpectedRole = { ...span, name };
  for (const field of more) {
    if (field === 'maybe') role.maybe = true;
    else if (field.startsWith('with: ')) role.with = field.slice('with: '.length).split(' / ');
    else throw new LabelError(`"${field}" says nothing of a role`, ROLE_HINT);
  }
  const missing = role.with?.find((other) => !findWords(text, other));
  if (missing !== undefined) throw missingWords(missing);
  return role;
}

function readLayers([list = '', ...more]: readonly string[]): ReadonlySet<Layer> {
  const named = list.split(', ');
  const known = layers.filter((layer) => named.includes(layer));
  if (known.length === named.length && more.length === 0) return new Set(known);
  throw new LabelError(`"${list}" names no layers`, `the layers are ${layers.join(', ')}`);
}
