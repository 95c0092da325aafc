import { type Campaign, dutyProblems, type Finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import { type DeliveryRow, readDeliveries } from "../lists/readDeliveries.ts"
import type { ListReading } from "../lists/readList.ts"
import { openGrids } from "../opening/openGrids.ts"
import { gatherDeliveries } from "./gatherDeliveries.ts"
import { readTables } from "./readTables.ts"
import { findingsOf, type YamlFile } from "./readYaml.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"

/**
 * Reads the log of reports of a campaign, and checks its duties beside the lists. A log that cannot be read costs only
 * itself, and one with no rows yet is no fault: nothing has come in.
 */
export const readDeliveryLog = Effect.fnUntraced(function* (
  folder: string,
  yaml: YamlFile,
  lists: Pick<Campaign, "file" | "units" | "committee">,
  units: UnitDirectory
) {
  // No import brings a log: the journal has nothing to add to the patterns.
  const logs = yield* readTables(folder, lists.file.reports ?? [], [], "results", openDeliveries)
  const rows = logs.readings.flatMap((reading) => reading.rows)
  const { deliveries, findings } = gatherDeliveries(rows, lists, units)
  return {
    deliveries,
    findings: [
      ...findingsOf(yaml, dutyProblems(lists.file, lists)),
      ...logs.findings.filter(({ code }) => code !== "no-rows").map(withoutAlarm),
      ...findings
    ]
  }
})

const openDeliveries = Effect.fnUntraced(function* (file: string, bytes: Uint8Array) {
  const grids = yield* Effect.result(openGrids(file, bytes))
  return grids._tag === "Failure"
    ? refused(file, grids.failure)
    : readDeliveries(file, grids.success ?? bytes)
})

const refused = (file: string, finding: Finding): ListReading<DeliveryRow> => ({
  file,
  outcome: "refused",
  reading: { encoding: null, delimiter: null, headerLine: null, columns: [] },
  rows: [],
  rejected: [],
  findings: [finding]
})

/** At the start of a campaign nothing has come in: until then no file is no fault. */
const withoutAlarm = (found: Finding): Finding =>
  found.code === "no-files" ? { ...found, severity: "info" } : found
