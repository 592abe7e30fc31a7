/**
 * Turns straight quotation marks and apostrophes of our own words into typographic ones. Used on the literal text of
 * templates alone: what a case says keeps the marks it has.
 */
export function setTypographicQuotes(text: string): string {
  return text
    .replace(/(^|[\s(\u2013\u2014])"/gu, "$1\u201C")
    .replace(/"/gu, "\u201D")
    .replace(/(^|[\s(\u2013\u2014\u201C])'/gu, "$1\u2018")
    .replace(/'/gu, "\u2019");
}
