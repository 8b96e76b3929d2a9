const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that stand for what somebody says, with "that": "her claim that the vote was lost". */
export const SPEECH_NOUNS = words(
  'claim claims statement statements assertion assertions insistence suggestion suggestions allegation allegations accusation accusations ' +
    'warning warnings prediction predictions argument arguments contention declaration declarations announcement admission denial complaint ' +
    'complaints remark remarks comment comments promise promises pledge pledges vow vows demand demands threat threats assurance assurances ' +
    'acknowledgment acknowledgement testimony boast boasts charge charges',
);

/** Those that take an infinitive: "his promise to build a wall". */
export const PROMISES = words(
  'promise promises pledge pledges vow vows threat threats call calls demand demands plea pleas',
);

/** Those that take "for": "its call for a ban". */
export const CALLS = words('call calls demand demands plea pleas');
