const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Nouns that stand for what somebody says, with "that": "her claim that the vote was lost". The nominalisations of the verbs
 * of speech, after Biber et al., "Longman Grammar of Spoken and Written English" (1999), 9.8 (that-clauses behind nouns).
 */
export const SPEECH_NOUNS = words(
  'claim claims statement statements assertion assertions insistence suggestion suggestions allegation allegations accusation accusations ' +
    'warning warnings prediction predictions argument arguments contention declaration declarations announcement admission denial complaint ' +
    'complaints remark remarks comment comments promise promises pledge pledges vow vows demand demands threat threats assurance assurances ' +
    'acknowledgment acknowledgement testimony boast boasts charge charges proposal proposals proposition recommendation recommendations ' +
    'observation assessment explanation conclusion confession confirmation concession revelation disclosure hint hints reply request requests ' +
    'reminder guarantee plea pleas proclamation speculation quip joke lament objection objections protest protests avowal',
);

/** Those that take an infinitive: "his promise to build a wall". */
export const PROMISES = words(
  'promise promises pledge pledges vow vows threat threats call calls demand demands plea pleas proposal proposals ' +
    'recommendation claim claims',
);

/** Those that take "for": "its call for a ban". */
export const CALLS = words('call calls demand demands plea pleas proposal proposals');
