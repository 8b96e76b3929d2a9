import { policyInPage, type PageNeed } from '../schema/security-policy.ts';

/** For the first `<meta>` of a page, right behind its encoding: it holds for what comes after it. */
export function pagePolicy(need: PageNeed): string {
  return policyInPage(import.meta.env.MODE === 'development' ? 'follow' : need);
}
