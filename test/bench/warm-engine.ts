// An engine that is kept running, and waits while others are measured.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { type Interface, createInterface } from "node:readline";
import { type Engine, loopCommand } from "./engines.ts";

export interface Lap {
  /** Milliseconds of each packet. */
  readonly taken: readonly number[];
  readonly peakMegabytes: number;
}

const longestLapMs = 120_000;

export class WarmEngine {
  readonly #child: ChildProcess;
  readonly #lines: Interface;
  #end: Error | undefined;

  /** All threads and processes of the engine share one core where the system can hold them there. */
  constructor(engine: Engine, contentsPath: string) {
    const command = loopCommand(engine, contentsPath);
    const [program = "", ...args] = holdToOneCore(command);
    this.#child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
    let said = "";
    this.#child.stderr?.on("data", (chunk) => (said = `${said}${String(chunk)}`.slice(-2000)));
    if (this.#child.stdout === null) throw new Error("The engine has no output.");
    this.#lines = createInterface({ input: this.#child.stdout });
    const ended = (error: Error) => {
      this.#end = error;
      this.#lines.close();
    };
    this.#child.on("error", ended);
    this.#child.on("exit", (code) => ended(new Error(`ended with ${code}: ${lastLine(said)}`)));
    this.#child.stdin?.on("error", () => undefined);
  }

  /** Packets for at least so many milliseconds, one at least; the last is written to the path. Throws where the engine fails. */
  async run(milliseconds: number, saveTo?: string): Promise<Lap> {
    if (this.#end !== undefined) throw this.#end;
    const answer = new Promise<Lap>((resolve, reject) => {
      const timeout = setTimeout(() => {
        this.#child.kill("SIGKILL");
        reject(new Error("has not answered for two minutes"));
      }, longestLapMs);
      const onLine = (line: string) => {
        if (!line.startsWith('{"taken"')) return;
        settle();
        resolve(JSON.parse(line) as Lap);
      };
      const onClose = () => {
        settle();
        // The exit code comes a moment after the output has ended.
        setTimeout(() => reject(this.#end ?? new Error("ended")), 100);
      };
      const settle = () => {
        clearTimeout(timeout);
        this.#lines.off("line", onLine);
        this.#lines.off("close", onClose);
      };
      this.#lines.on("line", onLine);
      this.#lines.on("close", onClose);
    });
    this.#child.stdin?.write(`${JSON.stringify({ milliseconds, ...(saveTo === undefined ? {} : { saveTo }) })}\n`);
    return answer;
  }

  /** Lets the engine end by itself. */
  async close(): Promise<void> {
    if (this.#end !== undefined) return;
    const exited = new Promise((resolve) => this.#child.once("exit", resolve));
    this.#child.stdin?.end();
    const timeout = setTimeout(() => this.#child.kill("SIGKILL"), 5000);
    await exited;
    clearTimeout(timeout);
  }
}

function holdToOneCore(command: readonly string[]): readonly string[] {
  const taskset = "/usr/bin/taskset";
  const status = "/proc/self/status";
  const core = existsSync(status) ? /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return existsSync(taskset) && core !== undefined ? [taskset, "-c", core, ...command] : command;
}

function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? "").slice(0, 300);
}
