import { VFileMessage } from 'vfile-message';

interface Explanation {
  rule: string;
  reason: string;
  hint: string;
}

const FULL: Explanation = {
  rule: 'disk-full',
  reason: 'there is no room left on the disk, or in your share of it',
  hint: 'make room (a new tree needs as much as the old one, for a moment besides it), and run this again',
};
const DENIED: Explanation = {
  rule: 'no-permission',
  reason: 'this user may not write here, or not read what is needed',
  hint: 'change the permissions (chmod, chown), or name a folder of your own',
};
const IN_USE: Explanation = {
  rule: 'folder-in-use',
  reason: 'another program holds it, or it is a place where a disk is mounted, so that it can’t be replaced',
  hint: 'close what has it open; where it is mounted, name a folder inside it, or mount the folder around it',
};
const CROWDED: Explanation = {
  rule: 'too-many-files',
  reason: 'more files are open than the system allows',
  hint: 'raise the limit (ulimit -n 4096), and run this again',
};

/** What people can do, by the code of the system's error. */
const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EACCES: DENIED,
  EPERM: DENIED,
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EXDEV: IN_USE,
  EMFILE: CROWDED,
  ENFILE: CROWDED,
  EIO: {
    rule: 'disk-failed',
    reason: 'the disk does not do what it is asked to',
    hint: 'look after the disk, and have a copy of your files, before you run this again',
  },
  EROFS: {
    rule: 'read-only-disk',
    reason: 'this disk can only be read',
    hint: 'name a folder on another disk, or mount this one so that it can be written',
  },
  EFBIG: {
    rule: 'file-too-big',
    reason: 'the disk, or a limit of this shell, allows no file of this size',
    hint: 'raise the limit (ulimit -f unlimited), or name a folder on another disk',
  },
  ENOTDIR: {
    rule: 'not-a-folder',
    reason: 'a part of this path is a file, and was to be a folder',
    hint: 'name another folder, or move the file away',
  },
  ENAMETOOLONG: {
    rule: 'name-too-long',
    reason: 'the system allows no path of this length',
    hint: 'name a folder nearer to the root of the disk',
  },
  ELOOP: {
    rule: 'link-in-a-circle',
    reason: 'links lead from one to the other in a circle',
    hint: 'put a folder or a file in the place of a link',
  },
};

/** As Node words an error of the system, also inside the message of another program: `ENOSPC: no space left on device, write`. */
const CODE = /\bE[A-Z]{2,12}(?=: [a-z])/;
/** UTF-16 code units of such an error that are told. */
const LONGEST = 300;

/** The message for an error of the system that people can do something about; undefined for any other error. */
export function explainSystemError(error: unknown, path?: string): VFileMessage | undefined {
  if (!(error instanceof Error)) return undefined;
  // Reasons of messages hold what Astro or the indexer said.
  const text = error instanceof VFileMessage ? error.reason : error.message;
  const found = CODE.exec(text);
  const explanation = found && EXPLANATIONS[found[0]];
  if (!explanation) return undefined;
  const [worded = ''] = text.slice(found.index, found.index + LONGEST).split('\n', 1);
  const message = new VFileMessage(`${explanation.reason} (${worded})`, {
    ruleId: explanation.rule,
    source: 'verbatim',
    cause: error,
  });
  message.fatal = true;
  message.file = path;
  message.note = explanation.hint;
  return message;
}
