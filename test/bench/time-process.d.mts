export function timeProcess(
  command: readonly string[],
  options?: {
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
    readonly codes?: readonly number[];
  },
): number;
