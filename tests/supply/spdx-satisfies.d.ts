declare module 'spdx-satisfies' {
  /** Whether a licence, an SPDX expression, is met by one of those approved. Throws where it is no such expression. */
  // eslint-disable-next-line no-restricted-syntax -- the package is CommonJS
  export default function satisfies(licence: string, approved: string[]): boolean;
}
