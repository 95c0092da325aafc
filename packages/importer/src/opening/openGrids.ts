import type { Finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Result from "effect/Result"
import { natureOf } from "../bytes/fileNature.ts"
import { DOCUMENT_PART, readWordTables } from "../wordTable/readWordTables.ts"
import type { Grid } from "../workbook/Grid.ts"
import { packageParts } from "../workbook/packageParts.ts"
import { readWorkbook } from "../workbook/readWorkbook.ts"

/**
 * The sheets of a workbook or the tables of a paper; null where the file is to be read as text, or named for what
 * else it is.
 */
export const openGrids = (
  file: string,
  bytes: Uint8Array
): Effect.Effect<ReadonlyArray<Grid> | null, Finding> => {
  const nature = natureOf(bytes)
  if (nature !== "xlsx" && nature !== "docx" && nature !== "zip") return Effect.succeed(null)
  const parts = packageParts(file, bytes)
  if (Result.isFailure(parts)) {
    // A broken archive of which nothing more is known is named for what it is, as other files are.
    const isUnknown = nature === "zip" && parts.failure.code === "damaged-file"
    return isUnknown ? Effect.succeed(null) : Effect.fail(parts.failure)
  }
  if (parts.success.has("xl/workbook.xml")) return readWorkbook(file, bytes)
  const text = parts.success.get(DOCUMENT_PART)
  return text === undefined ? Effect.succeed(null) : readWordTables(file, bytes, text)
}
