import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/full/**", "**/node_modules/**"],
    isolate: false,
    maxWorkers: 2,
    globalSetup: ["test/setup/testFolders.ts"],
    setupFiles: ["test/setup/properties.ts"],
    // Only against what hangs: child processes and charts may be slow on a busy machine, and no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default"]
  }
})
