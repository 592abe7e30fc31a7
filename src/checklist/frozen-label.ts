/** A label as the final packets of a case have given it; the manifest keeps them all, in use or not. */
export interface FrozenLabel {
  readonly label: string;
  readonly id: string;
  /** Hash of its document, hexadecimal; of a folder, that of the first file. */
  readonly sha256?: string | undefined;
  /** In which issue of the packet it was first given: 1 for the first final packet, 2 for the next with new exhibits. */
  readonly issue: number;
}

/** The record after this packet: what was frozen, brought up to date, and after it what this packet gives anew. */
export function recordLabels(
  frozen: readonly FrozenLabel[],
  given: readonly Omit<FrozenLabel, "issue">[],
): readonly FrozenLabel[] {
  const before = new Map(frozen.map(({ label, issue }) => [label, issue]));
  const now = new Set(given.map(({ label }) => label));
  const issue = Math.max(0, ...before.values()) + 1;
  return [
    ...frozen.filter(({ label }) => !now.has(label)),
    ...given.map((each) => ({ ...each, issue: before.get(each.label) ?? issue })),
  ];
}
