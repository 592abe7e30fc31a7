// The worker that opens files: one task at a time in, its answer out. Must answer every task, whatever the file does,
// unless it is stopped from outside.
import { parentPort } from "node:worker_threads";
import type { FileTask } from "./file-content.ts";
import { loadPdfReader, openFile } from "./open-file.ts";
import { packAnswer } from "./pack-answer.ts";

parentPort?.on("message", (asked: FileTask | { readonly prepare: "pdf" }) => {
  if (!("prepare" in asked)) return void answer(asked);
  void loadPdfReader();
});
send({ ready: true });

async function answer(task: FileTask): Promise<void> {
  try {
    const { outcome, buffers } = packAnswer(await openFile(task));
    send({ outcome }, buffers);
  } catch (bug) {
    send({ bug });
  }
}

function send(said: object, buffers: ReadonlySet<ArrayBuffer> = new Set()): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(said, [...buffers]);
}
