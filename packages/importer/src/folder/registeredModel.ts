import { type Finding, type FindingDetail, finding, type ModelId } from "@dvk/core"
import type { ModelDirectory, ModelReference } from "./ModelDirectory.ts"

/** Where in its file a row stands that names a model. */
type Place = Omit<FindingDetail, "before">

/** The registered model that a row names, or what is to be said where none is, or several are. */
export const registeredModel = (
  models: ModelDirectory,
  reference: ModelReference,
  place: Place
): ModelId | Finding => {
  const found = models.find(reference)
  if (found._tag === "Model") return found.id
  const written = reference.id ?? reference.name ?? ""
  const detail = { ...place, before: written }
  return found._tag === "Unknown"
    ? finding("unknown-model", detail, { model: written, nearest: found.nearest })
    : finding("ambiguous-model", detail, { model: written, units: found.units })
}
