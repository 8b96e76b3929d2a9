const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** People whose words are those of whom they speak for. */
export const SPEAKERS_FOR = words(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons',
);

/** Things that say something for the person or body that issues them. */
export const DOCUMENTS = words(
  'statement report letter memo memorandum release communique communiqué tweet tweets post posts message email e-mail filing lawsuit ' +
    'complaint indictment affidavit advisory bulletin announcement notice brief petition study survey poll article story editorial ' +
    'op-ed column essay book memoir speech remarks website page account video ad advert advertisement transcript ruling order opinion',
);

/** Those who find out, and before whom things are heard: "the inquest heard that". */
export const INQUIRIES = words(
  'study studies survey surveys poll polls report reports review audit inquiry investigation analysis research researchers scientists ' +
    'investigators inspectors auditors experts team inquest court jury judge panel tribunal hearing commission watchdog ombudsman coroner',
);

/** Words that tell the gender of the person they stand for. */
export const WOMEN_NOUNS = words(
  'mrs ms miss madam dame lady baroness duchess princess queen empress sister mother mum mom wife widow daughter granddaughter ' +
    'grandmother girl woman aunt niece girlfriend actress hostess waitress spokeswoman congresswoman councilwoman chairwoman businesswoman ' +
    'policewoman noblewoman alderwoman assemblywoman saleswoman stateswoman heiress nun lesbian her herself she',
);
export const MEN_NOUNS = words(
  'mr sir lord baron duke prince king emperor brother father dad husband widower son grandson grandfather boy man uncle nephew boyfriend ' +
    'actor waiter spokesman congressman councilman chairman businessman policeman nobleman alderman assemblyman salesman statesman heir monk ' +
    'priest pope imam rabbi fisherman fireman his himself he him',
);
