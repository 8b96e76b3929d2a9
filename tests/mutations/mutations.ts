import type { GuardedMutation } from './guarded-mutation.ts';
import { nothingLetIn } from './nothing-let-in.ts';
import { nothingLost } from './nothing-lost.ts';
import { nothingUnsaid } from './nothing-unsaid.ts';

/** Whoever adds something that guards adds a line to one of these. What needs a built site is tested by tests/site. */
export const mutations: readonly GuardedMutation[] = [...nothingLetIn, ...nothingLost, ...nothingUnsaid];
