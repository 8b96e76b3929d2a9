import { hasAtMost } from './has-at-most.ts';

const MOST_WORDS = 30;
/** Whole lines of the page that a text was printed on. By hand. */
const ALONE =
  /^(?:advertise?ments?|advertising|continue reading|story continues|article continues(?: below| after)?|related(?: (?:articles?|stories|story|topics|content|links?|news|coverage))?|recommended(?: (?:stories|for you|reading))?|trending(?: now)?|more (?:on this story|on this|like this|stories)|most (?:read|popular|viewed)|top stories|share|share this|tweet|print|e-?mail|comments?|leave a comment|view comments|no comments|load more|show more|view all|see (?:all|more)|back to top|newsletters?|privacy policy|terms (?:of use|and conditions)|cookie policy|all rights reserved|do not sell my (?:personal )?info(?:rmation)?|watch(?: (?:now|live|here|below|the (?:video|clip|ad|interview)(?: (?:above|below|here))?))?|listen(?: (?:now|live|here|below))?|read(?: (?:more|next|now|the full (?:story|article)(?: here)?))|click here|swipe|loading|menu|search|home|skip to (?:main )?content)\s?(?:[.:…>»→|-]{0,3})$/i;
/** How such lines begin: "Read more: …", "Follow us on …", "Sign up for …". By hand. */
const OPENING =
  /^(?:(?:read more|read also|also read|read next|read this|must read|see also|further reading|related|more on this|don['’]t miss|recommended|now read|up next|next up|watch|listen|gallery|in pictures|explainer|advertisement|tags?|topics?|filed under|keywords|categories)\s?[:|>»→–—]|read more (?:about|on|from|of|at|here)\b|(?:story|article|advertisement|text) continues (?:below|after)|scroll down (?:for|to)|sign up (?:for|to|here|now|today|and)\b|subscribe (?:to|here|now|today|for)\b|follow (?:us|@|our)\b|like us on|join (?:us on|our (?:newsletter|whatsapp|telegram|community|channel))|click (?:here|on) |tap here|for more,? (?:visit|click|follow|sign up|subscribe|see)|(?:copyright|©|\(c\)) ?(?:©|\(c\))? ?(?:19|20)\d\d|all rights reserved|this (?:article|story|piece|post|content) (?:first |was (?:first |originally )?)(?:appeared|published|posted|produced)|support (?:our|independent) journalism|do you (?:have a story|know more)|have you been affected|got a (?:tip|story)|contact (?:us|the newsroom) |share your (?:views|thoughts|experience)|what do you think\? (?:tell|let|comment|share|have)|comments (?:are )?(?:closed|section)|image gallery|view gallery)/i;

/** What such lines begin with, what they go on to say, and how many code units later at most. By hand. */
const OPENING_AND_LATER = [
  [/^more from ./i, /^.{1,30}$/, 0],
  [/^share (?:this|on|via) /i, /^.{1,40}$/, 0],
  [
    /^follow ./i,
    / on (?:twitter|x|facebook|instagram|threads|bluesky|linkedin|mastodon|tiktok|youtube|telegram|whatsapp)\b/i,
    119,
  ],
  [/^download (?:our|the) /i, /\bapp\b/i, 30],
  [/^get (?:the latest|our|more) /i, /\b(?:newsletter|inbox|app|alerts|news)\b/i, 60],
  [
    /^for (?:more|the latest) (?:news|stories|information|from|on|updates|sport)\b/i,
    /(?:visit|click|follow|sign|subscribe|see|go to|download|app)/i,
    80,
  ],
] as const;

/** Whether a line belongs to the page that the text was printed on: an advertisement's place, a link to another text. */
export function isNotice(line: string): boolean {
  if (line.length > 300 || !hasAtMost(line, MOST_WORDS)) return false;
  return ALONE.test(line) || OPENING.test(line) || OPENING_AND_LATER.some((words) => goesOn(line, words));
}

function goesOn(line: string, [opening, later, most]: (typeof OPENING_AND_LATER)[number]): boolean {
  const length = opening.exec(line)?.[0].length;
  const at = length === undefined ? -1 : line.slice(length).search(later);
  return at >= 0 && at <= most;
}
