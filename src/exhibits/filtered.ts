// What filters take and give (ISO 32000-1, 7.4).

export interface Filtered {
  readonly bytes: Uint8Array;
  /** True where the data end too early or do not agree with their check sum. */
  readonly damaged: boolean;
}

/** What a filter is told (/DecodeParms). */
export type FilterSettings = Readonly<
  Partial<Record<"Predictor" | "Colors" | "BitsPerComponent" | "Columns" | "EarlyChange", number>>
>;
