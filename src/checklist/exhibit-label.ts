/** A label taken apart: "B-2" is the letters' place 1 and the second one inserted behind B; "B" itself is 0. */
export interface LabelParts {
  readonly place: number;
  readonly inserted: number;
}

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

export function readLabel(label: string): LabelParts {
  const [letters = "", inserted = "0"] = label.split("-");
  const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { place, inserted: Number(inserted) };
}

export function writeLabel({ place, inserted }: LabelParts): string {
  return inserted === 0 ? labelAt(place) : `${labelAt(place)}-${inserted}`;
}

/** The order in which exhibits stand in a packet: A, B, B-1, B-2, C. */
export function compareLabels(a: string, b: string): number {
  const [left, right] = [readLabel(a), readLabel(b)];
  return left.place - right.place || left.inserted - right.inserted;
}
