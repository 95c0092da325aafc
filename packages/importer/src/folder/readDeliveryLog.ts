import { type Campaign, dutyProblems, type Finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import { type FileInput, openDeliveries } from "../opening/openFile.ts"
import { gatherDeliveries } from "./gatherDeliveries.ts"
import { type ImportEntry, numbersOf } from "./imports/ImportEntry.ts"
import { readTables } from "./readTables.ts"
import { findingsOf, type YamlFile } from "./readYaml.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"

/**
 * Reads the log of reports of a campaign, and checks its duties beside the lists. A log that cannot be read costs only
 * itself, and one with no rows yet is no fault: nothing has come in.
 *
 * @param expected what every file of the campaign is read against
 */
export const readDeliveryLog = Effect.fnUntraced(function* (
  folder: string,
  yaml: YamlFile,
  imports: ReadonlyArray<ImportEntry>,
  expected: Omit<FileInput, "file" | "bytes">,
  lists: Pick<Campaign, "file" | "units" | "committee">,
  units: UnitDirectory
) {
  const logs = yield* readTables(folder, lists.file.reports ?? [], imports, "reports", (file, bytes) =>
    openDeliveries({ file, bytes, ...expected })
  )
  const { deliveries, findings } = gatherDeliveries(logs.readings, lists, units, numbersOf(imports))
  return {
    deliveries,
    readings: logs.readings,
    findings: [
      ...findingsOf(yaml, dutyProblems(lists.file, lists)),
      ...logs.findings.filter(({ code }) => code !== "no-rows").map(withoutAlarm),
      ...findings
    ]
  }
})

/** At the start of a campaign nothing has come in: until then no file is no fault. */
const withoutAlarm = (found: Finding): Finding =>
  found.code === "no-files" ? { ...found, severity: "info" } : found
