import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/build-first.ts"],
    setupFiles: ["test/fixed-chance.ts"],
    // Left to itself it keeps one core free, which of two is half.
    maxWorkers: "100%",
    // Whole packets are built in some tests; no test judges by time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
