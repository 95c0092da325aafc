import { ModelId, type ModelResult } from "@dvk/core"

/** A row of a list of results with nothing filled in; tests fill in what they are about. */
export const result = (model: string, changes: Partial<ModelResult> = {}): ModelResult => ({
  model: ModelId(model),
  target: null,
  registered: null,
  actual: null,
  measure: null,
  participants: null,
  population: null,
  recognitionDocument: null,
  evidence: null,
  inspection: null,
  inspectedOn: null,
  replicas: null,
  reportedOn: null,
  origin: { file: "results/a.csv", line: 2, sheetRow: 2 },
  ...changes
})
