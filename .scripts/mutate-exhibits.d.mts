export interface MutateOptions {
  readonly count: number;
  readonly seed: number;
  readonly from?: readonly string[];
  readonly keep?: string;
}

export interface MutateResult {
  readonly files: number;
  readonly opened: number;
  readonly withProblem: number;
  readonly refused: number;
  readonly packets: number;
  readonly codes: Readonly<Record<string, number>>;
  readonly wanting: readonly {
    readonly file: string;
    readonly source: string;
    readonly harms: string;
    readonly why: string;
  }[];
}

export function mutateExhibits(options: MutateOptions): Promise<MutateResult>;
