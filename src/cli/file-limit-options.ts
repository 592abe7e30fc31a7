// What opening a file may take at most, as flags. The defaults stand in src/exhibits/file-limits.ts.
import { type Command, InvalidArgumentError, Option } from "commander";
import { type FileLimits, defaultLimits } from "../exhibits/file-limits.ts";

export interface FileLimitFlags {
  readonly allowOutside?: boolean;
  readonly maxFileMb?: number;
  readonly maxFilePages?: number;
  readonly maxMegapixels?: number;
  readonly fileTimeout?: number;
  readonly fileMemory?: number;
}

export function readCount(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("Write a number from 1.");
  return Number(text);
}

const million = 1_000_000;
const flags: readonly (readonly [flag: string, says: string, usual: number])[] = [
  ["--max-file-mb <number>", "megabytes that a file of the case may have", defaultLimits.mostBytes / million],
  ["--max-file-pages <number>", "pages that a file may have", defaultLimits.mostPages],
  ["--max-megapixels <number>", "million pixels that a picture may have", defaultLimits.mostPixels / million],
  ["--file-timeout <seconds>", "what opening a file may take before it is given up", defaultLimits.mostSeconds],
  [
    "--file-memory <megabytes>",
    "memory that opening a file may take before it is given up",
    defaultLimits.mostMegabytes,
  ],
];

/** Adds the flags that concern the files of a case. */
export function addFileOptions(command: Command): Command {
  command.option("--allow-outside", "allow files outside the folder of the case");
  for (const [flag, says, usual] of flags)
    command.addOption(new Option(flag, `${says} (default: ${usual})`).argParser(readCount));
  return command;
}

/** The flags' meaning. */
export function readFileFlags(flags: FileLimitFlags): {
  readonly allowOutside: boolean;
  readonly limits: Partial<FileLimits>;
} {
  const { allowOutside, maxFileMb, maxFilePages, maxMegapixels, fileTimeout, fileMemory } = flags;
  const limits = {
    ...(maxFileMb === undefined ? {} : { mostBytes: maxFileMb * million }),
    ...(maxFilePages === undefined ? {} : { mostPages: maxFilePages }),
    ...(maxMegapixels === undefined ? {} : { mostPixels: maxMegapixels * million }),
    ...(fileTimeout === undefined ? {} : { mostSeconds: fileTimeout }),
    ...(fileMemory === undefined ? {} : { mostMegabytes: fileMemory }),
  };
  return { allowOutside: allowOutside === true, limits };
}
