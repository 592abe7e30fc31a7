/** The label of the exhibit at this place, from 0: "A", "B", ... "Z", "AA", "AB", ... "ZZ", "AAA". */
export function labelAt(index: number): string {
  let rest = index + 1;
  let label = "";
  while (rest > 0) {
    rest -= 1;
    label = String.fromCharCode(65 + (rest % 26)) + label;
    rest = Math.floor(rest / 26);
  }
  return label;
}

/** The place of a label, from 0: the reverse of `labelAt`. */
export function placeOfLabel(label: string): number {
  return [...label].reduce((place, letter) => place * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
