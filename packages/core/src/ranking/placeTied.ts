import type { Ruling } from "../campaign/Ruling.ts"
import type { ModelId } from "../identifiers.ts"

/** Why rulings on a tie are not applied: they go in a circle, or they leave open how two models stand to each other. */
export type PlacingFault = "contradictory" | "incomplete"

/** How many of the tied models are placed before each; or what is wrong with the rulings. */
export type Placing =
  | { readonly _tag: "Placed"; readonly before: ReadonlyMap<ModelId, number> }
  | { readonly _tag: "Fault"; readonly fault: PlacingFault }

/**
 * Orders models that everything else leaves tied, by the rulings that place one before another. Rulings follow from
 * each other (A before B and B before C place A before C). They have to say for any two models which comes first, or
 * to leave both on one level with the same models before them: an order that could be completed in several ways
 * would be ours and not the chair's.
 */
export const placeTied = (tied: ReadonlyArray<ModelId>, rulings: ReadonlyArray<Ruling>): Placing => {
  const members = new Set(tied)
  const before = new Map<ModelId, Set<ModelId>>(tied.map((model) => [model, new Set<ModelId>()]))
  for (const { kind, model, against } of rulings) {
    if (kind === "place" && against !== null && members.has(model)) before.get(against)?.add(model)
  }
  completeOrder(before)
  if (tied.some((model) => before.get(model)?.has(model))) return { _tag: "Fault", fault: "contradictory" }
  const isLevelOrParted = (a: ModelId, b: ModelId): boolean => {
    const [beforeA, beforeB] = [before.get(a), before.get(b)]
    if (beforeA === undefined || beforeB === undefined) return false
    return (
      beforeA.has(b) ||
      beforeB.has(a) ||
      (beforeA.size === beforeB.size && [...beforeA].every((model) => beforeB.has(model)))
    )
  }
  if (!tied.every((a, at) => tied.slice(at + 1).every((b) => isLevelOrParted(a, b)))) {
    return { _tag: "Fault", fault: "incomplete" }
  }
  return { _tag: "Placed", before: new Map([...before].map(([model, above]) => [model, above.size])) }
}

/** Whoever stands before one stands before all that this one stands before (Warshall's closure). */
const completeOrder = (before: ReadonlyMap<ModelId, Set<ModelId>>): void => {
  for (const [middle, first] of before) {
    for (const above of before.values()) {
      if (above.has(middle)) for (const model of first) above.add(model)
    }
  }
}
