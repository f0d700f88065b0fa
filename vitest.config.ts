import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    environment: "node",
    // Tests are pure and mock nothing, so files share one module graph in each thread: the tables load once.
    pool: "threads",
    isolate: false,
    maxWorkers: 2,
    // Properties walk hundreds of plans: a busy machine must not fail them. Speed is the bench's matter.
    testTimeout: 60_000,
  },
});
