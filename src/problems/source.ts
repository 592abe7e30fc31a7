/** How sure a fact is: government text seen; a named page reports it; neither. */
export type Confidence = "official" | "secondary" | "unconfirmed";

/** Where a fact was read. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** The day a person last saw that the source says so, YYYY-MM-DD. */
  readonly checkedOn?: string;
  readonly confidence?: Confidence;
}
