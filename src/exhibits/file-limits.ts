// What opening one file may take at most. A file that would take more is refused with the limit's name; the program
// goes on with the next.

export interface FileLimits {
  readonly mostBytes: number;
  readonly mostPages: number;
  /** Of one picture, width times height. */
  readonly mostPixels: number;
  /** From the first byte read to the last page made. */
  readonly mostSeconds: number;
  /** Of the reader's own objects; no packed stream may unpack to more than an eighth of it. */
  readonly mostMegabytes: number;
}

export const defaultLimits: FileLimits = {
  mostBytes: 200_000_000,
  mostPages: 5000,
  mostPixels: 100_000_000,
  mostSeconds: 120,
  mostMegabytes: 1024,
};
