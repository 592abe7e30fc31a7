// Where a word may go on in the next line without a space: after a hyphen between letters, after a dash, within web and
// mail addresses and paths, between ideographs. Numbers such as A-123-456-789 and form names such as I-131 stay whole.

const mayBreak = /[-/@\u200B\u2010\u2014]|[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]|[\uD840-\uD87F]/;
const address = /:\/\/|^\/[^/]+\/|^www\.|@.+\.|^[^/]+\.[a-z]{2,}\//i;
const hyphen = /(?<=\p{L}\p{M}*\p{L}\p{M}*[-\u2010])(?=\p{L}\p{M}*\p{L})/u;
const dash = /(?<=[\u2014\u200B])(?=.)/u;
// No line begins with closing punctuation and none ends with an opening bracket.
const ideograph =
  /(?<=[\u2E80-\u2FFF\u3040-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FFFF}])(?=[\u2E80-\u2FFF\u3040-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FFFF}])|(?<=[\u3001\u3002\uFF0C\uFF1A\uFF1B])(?=[\u2E80-\u2FFF\u3040-\u9FFF])/u;
const anyBreak = new RegExp([hyphen, dash, ideograph].map(({ source }) => source).join("|"), "u");
// A line of an address begins with the point, so that nobody takes it for the end of the sentence.
const inAddress =
  /(?<=[^/:]\/)(?=[^/])|(?<=:\/\/)(?=.)|(?<=.)(?=[.?&=#%_~@](?:.))|(?<=[^-]-)(?=[^-])|(?<=\u200B)(?=.)/u;

const whole: readonly string[] = [];

/** The parts that may be parted; empty where the word stays whole. Joined they are the word again. */
export function splitWord(word: string): readonly string[] {
  if (!mayBreak.test(word)) return whole;
  const parts = word.split(address.test(word) ? inAddress : anyBreak);
  return parts.length > 1 ? parts : whole;
}
