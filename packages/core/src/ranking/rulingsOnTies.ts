import type { Ruling } from "../campaign/Ruling.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import { placeTied } from "./placeTied.ts"

/** What the chair's placings make of the ties, with those that could not be applied. */
export interface PlacedTies {
  /** How many models of its own tie are placed before a model; 0 where no ruling speaks of it. */
  readonly before: ReadonlyMap<ModelId, number>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Applies the rulings that place one model before another to the groups that score and tie chain leave level. A
 * placing of two models that are not tied is not applied: a ruling parts a tie, it does not overturn a score.
 */
export const rulingsOnTies = (
  groups: ReadonlyArray<ReadonlyArray<ModelId>>,
  rulings: ReadonlyArray<Ruling>
): PlacedTies => {
  const placings = rulings.filter(({ kind }) => kind === "place")
  if (placings.length === 0) return { before: new Map(), findings: [] }
  const groupOf = new Map<ModelId, number>(
    groups.flatMap((models, at) => models.map((model) => [model, at] as const))
  )
  const before = new Map<ModelId, number>()
  const findings: Array<Finding> = []
  const ofGroup = Map.groupBy(placings, ({ model, against }) => {
    const group = groupOf.get(model)
    return group !== undefined && against !== null && groupOf.get(against) === group ? group : null
  })
  for (const [group, own] of ofGroup) {
    if (group === null) {
      findings.push(...own.map((ruling) => notApplied(ruling, "not-tied", [])))
      continue
    }
    const tied = groups[group] ?? []
    const placing = placeTied(tied, own)
    if (placing._tag === "Fault")
      findings.push(...own.map((ruling) => notApplied(ruling, placing.fault, tied)))
    else for (const [model, count] of placing.before) before.set(model, count)
  }
  return { before, findings }
}

const notApplied = (ruling: Ruling, why: string, tied: ReadonlyArray<ModelId>): Finding =>
  finding(
    "ruling-not-applied",
    { model: ruling.model },
    {
      model: ruling.model,
      against: ruling.against,
      reason: ruling.reason,
      document: ruling.document,
      why,
      tied
    }
  )
