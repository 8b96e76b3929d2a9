import type { DayOfLocalTime, TimeExpression } from '../../schema/time-expression.ts';

const others: Readonly<Record<DayOfLocalTime, string>> = {
  behind: 'run a day behind',
  level: 'are of the same day',
  ahead: 'run a day ahead',
};
const one: Readonly<Record<DayOfLocalTime, string>> = {
  behind: 'runs behind',
  level: 'is of the same day',
  ahead: 'runs ahead',
};

/** Says in a sentence how a local time lies to the other ones of its text; undefined where it agrees with them. */
export function describeConflict({ local }: TimeExpression): string | undefined {
  if (!local?.conflict) return undefined;
  const { pattern, own } = local.conflict;
  return `The text's other local times ${others[pattern]}; this one ${one[own]}.`;
}
