import { type Finding, finding } from "@dvk/core"
import type { MendedRow } from "../../opening/mendedRows.ts"
import type { CampaignReading } from "../CampaignReading.ts"
import type { ImportEntry } from "./ImportEntry.ts"

/** What the journal says of refused rows that a fix file has mended: "registrations/xom.csv:12". */
export const mendsOf = (campaign: CampaignReading, rows: ReadonlyArray<MendedRow>): ReadonlyArray<string> => {
  const original = new Map(campaign.imports.map((entry) => [entry.file, entry.original]))
  return rows.flatMap(({ file, line }) => {
    const name = file.normalize("NFC")
    // Of several files that came with this name, the last one is the one that was mended.
    const found = campaign.files.findLast(
      (reading) =>
        (original.get(reading.file) ?? baseName(reading.file)).normalize("NFC") === name &&
        reading.rejected.some((row) => row.line === line)
    )
    return found === undefined ? [] : [`${found.file}:${line}`]
  })
}

const baseName = (file: string): string => file.slice(file.lastIndexOf("/") + 1)

/** The findings of a campaign, in which a refused row that was mended is no error any more but a note. */
export const withoutMended = (
  findings: ReadonlyArray<Finding>,
  imports: ReadonlyArray<ImportEntry>
): ReadonlyArray<Finding> => {
  const mended = new Map(imports.flatMap(({ file, mends }) => mends.map((row) => [row, file] as const)))
  if (mended.size === 0) return findings
  const told = new Set<string>()
  return findings.flatMap((found) => {
    const row = `${found.file ?? ""}:${found.line ?? 0}`
    const by = mended.get(row)
    if (by === undefined) return [found]
    if (told.has(row)) return []
    told.add(row)
    const { file = "", line = 0, sheetRow = line } = found
    return [finding("superseded", { file, line, sheetRow }, { by })]
  })
}
