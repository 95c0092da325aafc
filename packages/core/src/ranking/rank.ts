import type { Admission, Unranked } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling } from "../campaign/Ruling.ts"
import { reason } from "../evaluation/Reason.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { ModelId } from "../identifiers.ts"
import type { Panel } from "../scoring/PanelColumns.ts"
import { gradesInOrder } from "./gradesInOrder.ts"
import { type MissedMinimum, minimumsOf, minimumValues } from "./minimums.ts"
import { placesOf } from "./placesOf.ts"
import type { Ranked, Ranking } from "./Ranking.ts"
import { rulingsOnTies } from "./rulingsOnTies.ts"
import { type Step, tieChain } from "./tieChain.ts"

/**
 * Places by exact score, then by the declared tie chain, then by the chair's rulings, and by nothing else: no id,
 * name or order of rows ever parts two models. What is still tied shares a rank, for the chair.
 */
export const rank = (campaign: Campaign, admission: Admission, panel: Panel): Ranking => {
  const { models, total } = panel.columns
  const missed = minimumsOf(campaign.rubric, panel.columns)
  const { scored, below } = belowMinimum(panel, missed)
  const chain = tieChain(campaign.file.rules, panel.columns)
  const { steps, order, findings } = inOrder(campaign, chain, panel, scored)
  const places = placesOf(models, order, steps)
  const grades = gradesInOrder(campaign.rubric, total, order)
  const rulings = rulingsByModel(campaign.rulings)
  const ranked: Array<Ranked> = []
  order.forEach((at, place) => {
    const registration = models[at]
    const score = panel.columns.scores[at] ?? null
    if (registration === undefined || score === null) return
    ranked.push({
      registration,
      score,
      rank: places.rank[place] ?? 0,
      scoreRank: places.scoreRank[place] ?? 0,
      rankInField: places.rankInField[place] ?? 0,
      rankInPlace: places.rankInPlace[place] ?? 0,
      grade: grades[place] ?? null,
      decidedBy: places.decidedBy(place),
      rulings: rulings.get(registration.id) ?? NO_RULINGS,
      belowMinimum: missed(at)
    })
  })
  return { ranked, unranked: unrankedOf(admission, panel, below), findings }
}

/** Models that have a score, parted by whether some criterion is below what ranking asks for. */
const belowMinimum = (
  { columns: { models, total } }: Panel,
  missed: (at: number) => ReadonlyArray<MissedMinimum>
): { readonly scored: Int32Array; readonly below: ReadonlyArray<Unranked> } => {
  const scored: Array<number> = []
  const below: Array<Unranked> = []
  models.forEach((registration, at) => {
    if (!total.has(at)) return
    const minimum = missed(at).find(({ purpose }) => purpose === "ranking")
    if (minimum === undefined) scored.push(at)
    else below.push({ registration, reason: reason("below-criterion-minimum", minimumValues(minimum)) })
  })
  return { scored: Int32Array.from(scored), below }
}

/** The chair's placings are the last step: they part what score and chain leave level, and nothing else. */
const inOrder = (
  campaign: Campaign,
  chain: ReadonlyArray<Step>,
  { columns: { models } }: Panel,
  scored: Int32Array
) => {
  const order = sorted(scored, chain)
  const placings = campaign.rulings.filter(({ kind }) => kind === "place")
  if (placings.length === 0) return { steps: chain, order, findings: [] }
  const ids = tiedGroups(order, chain).map((group) => group.flatMap((at) => models[at]?.id ?? []))
  const { before, findings } = rulingsOnTies(ids, placings)
  if (before.size === 0) return { steps: chain, order, findings }
  const placed = Int32Array.from(models, ({ id }) => before.get(id) ?? 0)
  const ruling: Step = { name: "ruling", compare: (a, b) => (placed[a] ?? 0) - (placed[b] ?? 0) }
  const steps = [...chain, ruling]
  return { steps, order: sorted(scored, steps), findings }
}

/** Models stand by id in the columns: level ones stay in that order, which decides nothing. */
const sorted = (positions: Int32Array, steps: ReadonlyArray<Step>): Int32Array =>
  positions.toSorted((a, b) => {
    for (const step of steps) {
      const order = step.compare(a, b)
      if (order !== 0) return order
    }
    return a - b
  })

const tiedGroups = (order: Int32Array, steps: ReadonlyArray<Step>): ReadonlyArray<ReadonlyArray<number>> => {
  const groups: Array<Array<number>> = []
  for (const at of order) {
    const last = groups.at(-1)
    const neighbour = last?.[0]
    const isLevel = neighbour !== undefined && steps.every((step) => step.compare(neighbour, at) === 0)
    if (last !== undefined && isLevel) last.push(at)
    else groups.push([at])
  }
  return groups
}

const NO_RULINGS: ReadonlyArray<Ruling> = []

/** Every ruling that names a model, on either side, in the order of the file. */
const rulingsByModel = (rulings: ReadonlyArray<Ruling>): ReadonlyMap<ModelId, ReadonlyArray<Ruling>> => {
  const byModel = new Map<ModelId, Array<Ruling>>()
  for (const ruling of rulings) {
    for (const id of new Set([ruling.model, ruling.against])) {
      if (id !== null) byModel.set(id, [...(byModel.get(id) ?? []), ruling])
    }
  }
  return byModel
}

const unrankedOf = (
  { refused }: Admission,
  { columns: { models }, unscored }: Panel,
  below: ReadonlyArray<Unranked>
): ReadonlyArray<Unranked> => {
  const withoutScore = models
    .filter(({ id }) => unscored.has(id))
    .flatMap((registration): ReadonlyArray<Unranked> => {
      const entry = unscored.get(registration.id)
      return entry === undefined ? [] : [{ registration, reason: entry.reason }]
    })
  return [...refused, ...withoutScore, ...below].toSorted((a, b) =>
    compareCodeUnits(a.registration.id, b.registration.id)
  )
}
