const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** Small numbers as words, others as figures: "three", "12". */
export function numberWords(count: number): string {
  return words[count] ?? String(count);
}
