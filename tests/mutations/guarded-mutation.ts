import type { Mutation } from './copy-project.ts';
import type { TestName } from './run-tests.ts';

/** Something taken out of the program, and the unit test that has to fail without it. */
export interface GuardedMutation extends Mutation {
  /** What the program is without, for people. */
  removes: string;
  test: TestName;
}
