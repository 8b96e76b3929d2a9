/** Words at which the words that say what is counted end. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their whose which who whom what where when why how ' +
    'i you he she it we they me him us them one each every all both any some no none ' +
    'and or but nor so yet if unless because since while whereas although though as than after before until till once ' +
    'of in on at by for from with without within to into onto upon over under above below between among amid amidst ' +
    'against across around about along near beside behind beyond during through throughout toward towards up down off out ' +
    'inside outside via per despite including excluding following according due except like unlike plus versus v vs ' +
    'is are was were be been being am has have had having do does did doing done will would shall should can could may might ' +
    'must ought cannot ' +
    "isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't " +
    'not never also too only just even still already now then there here again ago later earlier together apart away ' +
    'today yesterday tomorrow tonight overnight daily weekly monthly annually nationwide worldwide overseas abroad ' +
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february april june july august september october november december ' +
    'receives remains belongs includes becomes lacks gets comes seems appears believes thinks knows wants relies depends ' +
    'earns owns ' +
    'said say says saying told tell tells according added asked'
  ).split(' '),
);

/** Irregular past forms that end a plural subject: "44 people threw". Regular ones end in -ed. */
export const PAST_FORMS: ReadonlySet<string> = new Set(
  (
    'became began bent bet bit bled blew broke brought built burnt burst bought came caught chose clung cost crept cut dealt ' +
    'died drew drove drank ate fell fed felt fought found fled flew flung forgot forgave froze gave got grew went held heard ' +
    'hid hit hung hurt kept knew laid led left lent let lay lit lost made meant met paid put quit ran rang read rode rose ' +
    'sang sank sat saw sent set sought shook shone shot shut slept slid sold spent split spoke spread sprang stood stole ' +
    'stuck struck stung swam swept swore swung taught thought threw took tore told understood wept woke won wore wound wrote'
  ).split(' '),
);
