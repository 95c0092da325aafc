import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling } from "../campaign/Ruling.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { ModelId } from "../identifiers.ts"
import type { Ranking } from "../ranking/Ranking.ts"
import type { Selection } from "./Selection.ts"

/** A ruling that puts a model on the list or takes it off, beside what the rules alone had given it. */
export interface ListRuling {
  readonly ruling: Ruling
  readonly computed: "selected" | "open" | "not-selected"
}

/** The list that goes out, after the chair's rulings. The computed one stays as it is, beside it. */
export interface DecidedList {
  /** By rank. */
  readonly models: ReadonlyArray<ModelId>
  readonly rulings: ReadonlyArray<ListRuling>
  readonly findings: ReadonlyArray<Finding>
}

/**
 * Applies the rulings that select a model or leave it out. They are the chair's, with their reason: neither quotas nor
 * the number of places are held against them. A model that is not ranked cannot be put on the list, and two rulings
 * that contradict each other are told and not applied.
 */
export const decidedList = (campaign: Campaign, ranking: Ranking, selection: Selection): DecidedList => {
  const stated = campaign.rulings.filter(({ kind }) => kind === "select" || kind === "leave-out")
  const { columns } = ranking
  const models = Array.from(columns.order, (_, place) => columns.registration(place).id)
  const ranked = new Set(stated.length === 0 ? [] : models)
  const computed = new Map<ModelId, ListRuling["computed"]>([
    ...selection.selected.map(({ model }) => [model, "selected"] as const),
    ...selection.open.map(({ model }) => [model, "open"] as const)
  ])
  const applied = new Map<ModelId, Ruling>()
  const findings: Array<Finding> = []
  for (const [model, own] of Map.groupBy(stated, (ruling) => ruling.model)) {
    const [first] = own
    if (first === undefined) continue
    const why = own.some(({ kind }) => kind !== first.kind)
      ? "contradictory"
      : ranked.has(model)
        ? null
        : "not-ranked"
    if (why === null) applied.set(model, first)
    else
      findings.push(
        finding("list-ruling-not-applied", { model }, { model, kind: first.kind, why, reason: first.reason })
      )
  }
  const isOn = (model: ModelId): boolean => {
    const ruling = applied.get(model)
    return ruling === undefined ? computed.get(model) === "selected" : ruling.kind === "select"
  }
  return {
    models: models.filter(isOn),
    rulings: [...applied].map(([model, ruling]) => ({
      ruling,
      computed: computed.get(model) ?? "not-selected"
    })),
    findings
  }
}
