/** Words that any text has and that tell nothing of what it is about. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those my your his her its our their i you he she it we they me him us them who whom whose ' +
    'which what where when why how and or but nor so yet if unless because since while whereas although though as than ' +
    'after before until till once of in on at by for from with without within to into onto upon over under above below ' +
    'between among against across around about along near behind beyond during through throughout toward towards up down ' +
    'off out inside outside via per despite is are was were be been being am has have had having do does did doing done ' +
    'will would shall should can could may might must ought not no never also too only just even still already now then ' +
    'there here again ago all any some each every both one ones other others another such same own more most less least ' +
    "much many very it's i'm we're they're you're he's she's that's there's isn't aren't wasn't weren't don't doesn't " +
    "didn't won't wouldn't can't couldn't shouldn't hasn't haven't hadn't i've we've they've i'll we'll they'll let's s t " +
    'said says say'
  ).split(' '),
);
