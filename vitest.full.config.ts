import { defineConfig } from "vitest/config"

// What needs system parts: a browser, real signals. Run by `npm run test:full`.
export default defineConfig({
  test: {
    include: ["test/full/**/*.test.ts"],
    globalSetup: ["test/setup/testFolders.ts"],
    setupFiles: ["test/setup/properties.ts"],
    testTimeout: 240_000,
    hookTimeout: 240_000,
    reporters: ["default"]
  }
})
