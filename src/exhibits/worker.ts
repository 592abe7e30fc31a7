// The worker that opens files: one task at a time in, its answer out. Must answer every task, whatever the file does,
// unless it is stopped from outside.
import { parentPort } from "node:worker_threads";
import type { FileTask } from "./file-content.ts";
import { openFile } from "./open-file.ts";
import { packAnswer } from "./pack-answer.ts";

parentPort?.on("message", (task: FileTask) => void answer(task));

async function answer(task: FileTask): Promise<void> {
  try {
    const { outcome, buffers } = packAnswer(await openFile(task));
    parentPort?.postMessage({ outcome }, [...buffers]);
  } catch (bug) {
    parentPort?.postMessage({ bug });
  }
}
