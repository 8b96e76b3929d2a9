import type { VFile } from 'vfile';
import { reportError, reportWarning } from '../../markdown/report-problem.ts';
import { nameCharacter } from '../../schema/character-names.ts';
import { isDeviceName } from '../../schema/device-name.ts';
import { listHidden } from '../../schema/hidden-characters.ts';

/** What Windows allows in no file name. */
const FORBIDDEN = /[<>:"|?*\\]/;

/**
 * Checks that the name of a seed can be shown, and that an address can be made of it; otherwise leaves an error. What is no
 * name on some machines is a warning. `id` is the address.
 */
export function checkSeedName(file: VFile, name: string, id: string): boolean {
  const rule = 'seed-name';
  const hint = `rename it, for example "${id === '' ? '004' : id}${file.extname ?? '.txt'}"`;
  const odd = /[\t\n\f\r]/.exec(name)?.[0] ?? listHidden(name)[0]?.character;
  if (odd !== undefined) {
    reportError(file, { rule, reason: `the file name holds ${nameCharacter(odd)}, which nobody sees`, hint });
    return false;
  }
  if (id === '') {
    const reason = 'the file name holds no Latin letter and no digit, so that no address can be made from it';
    reportError(file, { rule, reason, hint });
    return false;
  }
  if (isDeviceName(name.split('.')[0] ?? '')) {
    reportError(file, { rule, reason: `Windows can have no file called "${name}"`, hint });
    return false;
  }
  const forbidden = FORBIDDEN.exec(name)?.[0];
  if (forbidden !== undefined) {
    reportWarning(file, { rule, reason: `the file name holds ${forbidden}, which no file may have on Windows`, hint });
  }
  return true;
}
