// The worker that opens files, seen from outside: one file at a time, in the order in which they are asked for. A
// file that takes too long, or more memory than it may, ends its worker; the next file gets a new one. Starts on first
// need, ends when nothing was asked for a while, and never keeps the process alive.
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { packageRoot } from "../package-root.ts";
import { type Outcome, type Problem, fail, problem } from "../problems/problem.ts";
import type { FileTask, OpenedBytes } from "./file-content.ts";
import { type FileLimits, defaultLimits } from "./file-limits.ts";

/** Opens the file. Throws for bugs of ours alone. */
export async function openInWorker(task: FileTask): Promise<Outcome<OpenedBytes>> {
  const outcome = queue.then(() => run(task));
  queue = outcome.catch(() => undefined);
  return outcome;
}

/**
 * Starts the worker before the first file is known, where the case names files: it takes as long as checking the case.
 * @param caseText of the case file; what it names is guessed, and a wrong guess costs only time
 */
export function prepareForFiles(caseText: string, limits: Partial<FileLimits>): void {
  if (!/"file"\s*:/.test(caseText)) return;
  const worker = startWorker(limits.mostMegabytes ?? defaultLimits.mostMegabytes);
  worker.unref();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  if (/\.pdf"/i.test(caseText)) worker.postMessage({ prepare: "pdf" });
  clearTimeout(idle);
  idle = setTimeout(stopWorker, idleMilliseconds).unref();
}

// Of this thread: the process, or a worker of a run. Two files at once would take twice the memory.
let queue: Promise<unknown> = Promise.resolve();
let started: { readonly worker: Worker; readonly megabytes: number; ready: boolean } | undefined;
let idle: NodeJS.Timeout | undefined;

const idleMilliseconds = 10_000;

type Answer = { readonly outcome: Outcome<OpenedBytes> } | { readonly bug: unknown } | { readonly lost: Problem };
type Said = Exclude<Answer, { readonly lost: Problem }> | { readonly ready: true };

async function run(task: FileTask): Promise<Outcome<OpenedBytes>> {
  clearTimeout(idle);
  const worker = startWorker(task.limits.mostMegabytes);
  const answer = await waitForAnswer(worker, task);
  if ("lost" in answer) {
    stopWorker();
    return fail([answer.lost]);
  }
  if ("bug" in answer) {
    stopWorker();
    throw answer.bug;
  }
  worker.unref();
  idle = setTimeout(stopWorker, idleMilliseconds).unref();
  return answer.outcome;
}

function waitForAnswer(worker: Worker, task: FileTask): Promise<Answer> {
  return new Promise((resolve) => {
    const { mostSeconds } = task.limits;
    const onMessage = (said: Said): void => {
      if ("ready" in said) markReady(worker);
      else settle(said);
    };
    const settle = (found: Answer): void => {
      clearTimeout(tooSlow);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(found);
    };
    const onError = (cause: unknown): void =>
      // A worker that never began to listen is not the file's fault.
      settle(started?.worker === worker && !started.ready ? { bug: cause } : { lost: explainLoss(cause, task) });
    const onExit = (): void => settle({ lost: explainLoss(undefined, task) });
    const tooSlow = setTimeout(() => {
      // An answer that came while this thread was busy is read first.
      setImmediate(() => settle({ lost: problem("file-too-slow", task.pointer, { file: task.file, mostSeconds }) }));
    }, mostSeconds * 1000);
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.ref();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage(task);
  });
}

function startWorker(megabytes: number): Worker {
  if (started !== undefined && started.megabytes !== megabytes) stopWorker();
  if (started === undefined) {
    const worker = new Worker(join(packageRoot(), ".build", "exhibits", "worker.js"), {
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
      // Nothing that a reader prints is for the user.
      stdout: true,
      stderr: true,
    });
    // What it says when nobody waits for it would end the process.
    worker.on("error", () => undefined);
    started = { worker, megabytes, ready: false };
  }
  return started.worker;
}

function markReady(worker: Worker): void {
  if (started?.worker === worker) started.ready = true;
}

/** Gives the worker's memory back; whoever asks for a file after this starts another. */
export function stopWorker(): void {
  clearTimeout(idle);
  const worker = started?.worker;
  started = undefined;
  // A thread at work in a library stops when the library returns; nobody waits for it.
  worker?.unref();
  void worker?.terminate();
}

function explainLoss(cause: unknown, { file, pointer, limits }: FileTask): Problem {
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  if (code === "ERR_WORKER_OUT_OF_MEMORY")
    return problem("file-takes-memory", pointer, { file, mostMegabytes: limits.mostMegabytes });
  return problem("file-breaks-reader", pointer, { file });
}
