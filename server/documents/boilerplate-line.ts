/** Boilerplate lines: what pages put around a report that is no part of it. */

/** Code units above which a line is prose, whatever it begins with. */
const LONGEST = 240;

const NETWORK =
  "facebook|twitter|x|whats ?app|linked ?in|reddit|telegram|pinterest|flipboard|instagram|threads|bluesky|mastodon|tumblr|youtube|tiktok|messenger|line|viber";
const SHARE_WORD = `${NETWORK}|share|shares|tweet|print|e-?mail|pin|copy|link|copied|url|save|bookmark|listen|comments?|like|send|post|more|on|via|with|to|this|article|story|page|options|opens|in|new|window|icon|\\(|\\)`;

/** Whole lines, without the bullet that may stand before them. */
const PATTERNS: readonly RegExp[] = [
  // Comment sections.
  /^\(?(?:\d+|no|view|show|post|add|write|see)?\s*(?:all\s|a\s|your\s|\d+\s)?comments?\s?(?:\(s\)|\(\d+\))?(?: yet| so far| \d+)?\)?[.:]?$/iu,
  /^(?:leave|post|write|add) (?:a|your) (?:reply|comment|response)\b.{0,60}$/iu,
  /^(?:your e-?mail address will not be published|required fields are marked|save my name,? e-?mail|cancel reply|be the first to comment|join the (?:conversation|discussion)|comments are (?:closed|off)|log ?in to (?:comment|reply|leave))\b/iu,
  // Sharing and following.
  new RegExp(
    `^(?=.*\\b(?:${NETWORK}|shares?|tweet|print|copy)\\b)(?:(?:${SHARE_WORD})(?:[\\s,|/·•:]+|$)){1,16}$`,
    "iu",
  ),
  /^\d[\d.,]*k?\s*(?:shares?|views?|likes?|reads?|reactions?|retweets?|followers)$/iu,
  /^share (?:this|on|via|the|with)\b[^.]{0,60}$/iu,
  /^(?:follow|contact|email|write to|reach|like) (?:us|me|him|her|them|@\w+|(?:the )?(?:author|writer|reporter)s?|[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]+){0,3})\s(?:on|at|@|via)\b.{0,120}$/iu,
  /^\d{1,3}[\s-]min(?:ute)?s?(?: read)?$/iu,
  // Other pages.
  /^(?:read (?:more|also|next|full (?:article|story)|the full (?:article|story))|also read|see also|more (?:on|from|about)(?: this| the)?|related(?: (?:articles?|stories|posts?|news|coverage|topics?|content|links?|reading))?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed|shared)|trending(?: now)?|editor[’']?s[’']? (?:picks?|choice)|up next|(?:next|previous) (?:article|post|story)|continue reading|don[’']t miss|latest (?:news|stories|headlines)|top stories|watch(?: live| now| more)?|in this (?:article|story)|show more|load more|view (?:more|all)|back to top)\s*(?:[:»>→|–—].{0,200})?$/iu,
  /^(?:read more|read also|also read|see also|related|watch|more)\s?:.{0,200}$/iu,
  /^(?:click|tap) here\b.{0,140}$/iu,
  // Advertisements and newsletters.
  /^[[(]?(?:advertisements?|advertising|sponsored(?: content| by.{0,60})?|ads?(?: feedback)?|promoted(?: content)?|paid (?:content|post)|(?:story|article) continues (?:below|after).{0,40}|scroll to continue.{0,40}|remove ads)[\])]?$/iu,
  /^(?:sign up|subscribe|register|join|get|enter|receive)\b.{0,140}\b(?:newsletters?|e-?mails?|inbox|alerts?|mailing list|whats ?app channel|telegram channel|subscribers?|address)\b.{0,60}$/iu,
  /^(?:subscribe(?: now| today)?|newsletter(?:s| sign-?up)?|sign (?:up|in)|log ?in|register(?: now)?|support (?:us|our (?:work|journalism))|donate(?: now)?|by (?:signing up|subscribing|clicking),? you.{0,160}|thank you for (?:subscribing|reading|signing up).{0,80}|already a subscriber.{0,60})[.!]?$/iu,
  // Rights and credits.
  /^(?:©|\(c\)\s|copyright\s?(?:©|\(c\)|\d{4}|by\b)|all rights reserved|this (?:material|article|story) (?:may|was|has been|originally|first)(?: not)? (?:be |been )?(?:published|republished|appeared|reproduced)\b).{0,200}$/iu,
  /^.{0,160}\ball rights reserved\.?$/iu,
  /^(?:(?:image|photo|photograph|picture|video|cover|featured image|photo and video|lead image|graphic)s?\s)?(?:credits?|courtesy)\s?(?::.{0,160}|$)/iu,
  /^(?:file )?(?:photo|image|picture|photograph|illustration|graphic)s?\s?(?:by|from|via|:|\/|courtesy(?: of)?)\s?.{0,160}$/iu,
  /^\(?(?:(?:additional )?(?:reporting|writing|editing|research)|compiled|edited|written|translated|photograph(?:y|s)|text)(?: and (?:writing|editing|reporting))? (?:by|in)\s.{0,200}$/iu,
  /^(?:source|sources|via|agencies|with (?:agency|agencies) (?:inputs?|reports?)|with files from|with inputs? from)\s?(?::\s?.{0,60}|from .{0,60})?$/iu,
  // Filing, navigation and the frame of the page.
  /^(?:tags?|topics?|categor(?:y|ies)|filed under|posted in|keywords|labels?|sections?|more on this topic)\s?:.{0,200}$/iu,
  /^[^.!?>»›]{1,40}(?:\s?[>»›]\s?[^.!?>»›]{1,60}){1,5}$/u,
  /^(?:skip to (?:main )?content|menu|search|home|close|accept(?: all)?(?: cookies)?|(?:we|this site|this website) uses? cookies.{0,160}|privacy(?: policy)?|cookie (?:policy|settings)|terms (?:of (?:use|service)|and conditions|& conditions)|about us|contact us|sitemap)$/iu,
  // What ends a report.
  /^(?:#{3,}|-\s?30\s?-|(?:\*\s?){1,9}|_{3,}|-{3,}|={3,}|ends?|\/?ends\/?|~{3,})$/iu,
];

/** A bullet before a line, and a dash behind it. */
const AROUND = /^[-–—•*·▪●]\s+|\s+[-–—]$/gu;

/** Whether a line, as trimmed words, is none of the report: a share bar, a comment count, a credit. */
export function isBoilerplateLine(words: string): boolean {
  if (words.length > LONGEST) return false;
  const line = words.replaceAll(AROUND, "");
  return PATTERNS.some((pattern) => pattern.test(line));
}
