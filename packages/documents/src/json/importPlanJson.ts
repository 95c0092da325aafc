import type { Finding } from "@dvk/core"
import type { Language } from "@dvk/messages"
import { findingsJson } from "./findingJson.ts"

interface Planned {
  readonly file: string
  readonly kind: string
  readonly outcome: string
  readonly reading: { readonly reading: object }
  readonly rows: ReadonlyArray<{
    readonly line: number
    readonly sheetRow: number
    readonly outcome: "new" | "updated" | "same" | "duplicate"
    readonly model: string
    readonly name: string
    readonly of: string
    readonly changes: ReadonlyArray<object>
  }>
  readonly refused: ReadonlyArray<{ readonly line: number; readonly sheetRow: number }>
  readonly kept: ReadonlyArray<object>
  readonly findings: ReadonlyArray<Finding>
  readonly entry: {
    readonly file: string
    readonly number: number
    readonly replaces: ReadonlyArray<string>
    readonly mends: ReadonlyArray<string>
  } | null
}

/** `dvk import FILE… --into DIR --json`: the plan of the import, and whether it was carried out. */
export const importPlanJson = (
  plan: { readonly number: number; readonly files: ReadonlyArray<Planned> },
  committed: boolean,
  language: Language
) => ({
  format: 1,
  import: plan.number,
  committed,
  files: plan.files.map((file) => {
    const rows = (outcome: Planned["rows"][number]["outcome"]) =>
      file.rows
        .filter((row) => row.outcome === outcome)
        .map(({ outcome: _, model, of, changes, ...row }) => ({
          ...row,
          ...(file.kind === "reports" ? { duty: model === "" ? null : model } : { model }),
          [file.kind === "scores" ? "judge" : "unit"]: of,
          ...(outcome === "updated" && file.kind !== "scores" ? { changes } : {})
        }))
    return {
      file: file.file,
      kind: file.kind,
      outcome: file.outcome,
      reading: file.reading.reading,
      target: file.entry?.file ?? null,
      replaces: file.entry?.replaces ?? [],
      mends: file.entry?.mends ?? [],
      new: rows("new"),
      updated: rows("updated"),
      same: rows("same"),
      duplicate: rows("duplicate"),
      refused: file.refused,
      kept: file.kept,
      findings: findingsJson(file.findings, language)
    }
  })
})
