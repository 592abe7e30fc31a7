// Loaded into the program with NODE_OPTIONS=--require: kills the worker that reads a file whose name asks for it.
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
  const { open } = fs.promises;
  fs.promises.open = (path, ...rest) => {
    for (const [word, strike] of Object.entries(faults)) if (String(path).includes(word)) strike();
    return open.call(fs.promises, path, ...rest);
  };
  syncBuiltinESMExports();
}
