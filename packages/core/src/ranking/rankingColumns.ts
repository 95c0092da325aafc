import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling } from "../campaign/Ruling.ts"
import type { ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { PanelColumns } from "../scoring/PanelColumns.ts"
import type { PanelScore } from "../scoring/PanelScore.ts"
import { gradesInOrder } from "./gradesInOrder.ts"
import type { MissedMinimum } from "./minimums.ts"
import { placesOf } from "./placesOf.ts"
import type { Ranked, RankingColumns } from "./Ranking.ts"
import type { Step } from "./tieChain.ts"

/**
 * The ranking of scored models that are in order; an entry of it is made when it is looked at.
 *
 * @param missed the minimums that a model misses, by its position in the panel's columns
 */
export const rankingColumns = (
  { rubric, rulings: stated }: Campaign,
  { models, total, score }: PanelColumns,
  order: Int32Array,
  steps: ReadonlyArray<Step>,
  missed: (at: number) => ReadonlyArray<MissedMinimum>
): RankingColumns => {
  const places = placesOf(models, order, steps)
  const grade = gradesInOrder(rubric, total, order)
  const rulings = rulingsByModel(stated)
  const positionOf = (place: number): number => order[place] ?? OUTSIDE
  const registration = (place: number): Registration => there(models[positionOf(place)], place)
  const belowMinimum = (place: number): ReadonlyArray<MissedMinimum> => missed(positionOf(place))
  const entry = (place: number): Ranked => ({
    registration: registration(place),
    score: there<PanelScore>(score(positionOf(place)), place),
    rank: places.rank[place] ?? 0,
    scoreRank: places.scoreRank[place] ?? 0,
    rankInField: places.rankInField()[place] ?? 0,
    rankInPlace: places.rankInPlace()[place] ?? 0,
    grade: grade(place),
    decidedBy: places.decidedBy(place),
    rulings: rulings.get(registration(place).id) ?? NO_RULINGS,
    belowMinimum: belowMinimum(place)
  })
  const made = Array<Ranked | undefined>(order.length)
  return {
    length: order.length,
    order,
    rank: places.rank,
    registration,
    grade,
    belowMinimum,
    ranked: (place) => {
      const own = made[place] ?? entry(place)
      made[place] = own
      return own
    }
  }
}

/** A position that no model has. */
const OUTSIDE = -1

const there = <A>(value: A | null | undefined, place: number): A => {
  if (value === null || value === undefined)
    throw new RangeError(`no model has place ${place} of the ranking`)
  return value
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
