// Loaded into the program with NODE_OPTIONS=--require: kills the worker that looks for a file whose name asks for it,
// or the one that the file is then opened in.
// The program itself has no such door.
const { isMainThread } = require("node:worker_threads");
const fs = require("node:fs");
const { syncBuiltinESMExports } = require("node:module");

const faults = {
  "die-by-exit": () => process.exit(7),
  "die-by-throw": () =>
    setImmediate(() => {
      throw new Error("a fault outside of any promise");
    }),
  "die-by-memory": () => {
    const kept = [];
    for (;;) kept.push(Array.from({ length: 100_000 }, Math.random));
  },
  "hang-for-ever": () => {
    for (;;);
  },
};

if (!isMainThread) {
  const { open, realpath } = fs.promises;
  // Workers that make packets find the file; the one that opens files reads it.
  fs.promises.realpath = (path, ...rest) => {
    for (const [word, strike] of Object.entries(faults)) if (String(path).includes(word)) strike();
    return realpath.call(fs.promises, path, ...rest);
  };
  fs.promises.open = (path, ...rest) => {
    if (String(path).includes("reader-dies")) process.exit(7);
    return open.call(fs.promises, path, ...rest);
  };
  syncBuiltinESMExports();
}
