import { ModelId, parseIsoDate, type Step, type StepKind } from "@dvk/core"

/** A step with nothing filled in but its day; tests fill in what they are about. */
export const step = (
  model: string,
  kind: StepKind,
  on: string | null,
  changes: Partial<Step> = {}
): Step => ({
  model: ModelId(model),
  kind,
  on: on === null ? null : parseIsoDate(on),
  document: null,
  body: null,
  level: null,
  note: null,
  origin: { file: "steps.csv", line: 2, sheetRow: 2 },
  ...changes
})
