declare module 'spdx-satisfies' {
  /** Whether a licence, an SPDX expression, is met by one of those approved. Throws where it is no such expression. */
  export default function satisfies(licence: string, approved: string[]): boolean;
}
