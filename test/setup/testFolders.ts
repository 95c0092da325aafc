import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** Where the folders of one run of the tests lie; all of them go with it. */
export const setup = (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), "dvk-test-"))
  process.env["DVK_TEST_FOLDERS"] = folder
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
