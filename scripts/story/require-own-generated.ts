import { fail } from '../terminal/fail.ts';

/** Fails where another story than the project's would be generated into the project's own folder. */
export function requireOwnGenerated(named: { seeds?: string; editorial?: string; generated?: string }): void {
  if ((named.seeds ?? named.editorial) === undefined || named.generated !== undefined) return;
  const hint = 'add --generated DIR; content/generated is for the story in seeds and content/editorial';
  fail('generated-where', 'another story needs a folder of its own for what is generated', { hint });
}
