import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "apps/*/test/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/full/**", "**/node_modules/**"],
    isolate: false,
    maxWorkers: 2,
    globalSetup: ["test/setup/testFolders.ts"],
    setupFiles: ["test/setup/properties.ts"],
    // Child processes and charts on a slow machine; no test measures time.
    testTimeout: 30_000,
    reporters: ["default"]
  }
})
