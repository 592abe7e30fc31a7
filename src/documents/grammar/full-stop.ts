/** The text with a full stop where it ends without one; what it says already stays as it is. */
export function endSentence(text: string): string {
  return /[.!?\u2026\u061F\u06D4\u3002:;]["'\u2019\u201D\u00BB)\]]*$/u.test(text.trimEnd())
    ? text
    : `${text.trimEnd()}.`;
}
