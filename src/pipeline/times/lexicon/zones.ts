/** Short names of clocks, in capitals. */
export const ZONES: ReadonlySet<string> = new Set(
  (
    'GMT BST UTC CET CEST EET EEST MSK IST PKT HKT SGT JST KST WIB AWST ACST ACDT AEST AEDT NZST NZDT ' +
    'ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST AST ADT NST BRT ART SAST EAT WAT AST'
  ).split(' '),
);
