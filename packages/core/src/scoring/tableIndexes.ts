import type { ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"

/** The index of a model without any sheet. */
export const NOT_SCORED = -1

/**
 * Where each registered model stands in the list of a score table. Sheets are mostly made from the list of
 * registrations and keep its order: what follows it is found by going along, and only the rest is looked up.
 */
export const tableIndexes = (
  models: ReadonlyArray<ModelId>,
  registrations: ReadonlyArray<Registration>
): Int32Array => {
  const indexes = new Int32Array(registrations.length).fill(NOT_SCORED)
  const passed: Array<number> = []
  let next = 0
  registrations.forEach(({ id }, at) => {
    if (models[next] === id) indexes[at] = next++
    else passed.push(at)
  })
  if (passed.length === 0) return indexes
  const left = new Map<ModelId, number>()
  for (; next < models.length; next++) {
    const model = models[next]
    if (model !== undefined) left.set(model, next)
  }
  for (const at of passed) {
    const model = registrations[at]
    indexes[at] = (model === undefined ? undefined : left.get(model.id)) ?? NOT_SCORED
  }
  return indexes
}
