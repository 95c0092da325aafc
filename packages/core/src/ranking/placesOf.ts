import { onDemand } from "../evaluation/onDemand.ts"
import type { Registration } from "../registration/Registration.ts"
import type { DecidingStep } from "./Ranking.ts"
import { firstParting, type Step } from "./tieChain.ts"

/** Competition ranks (1, 2, 2, 4) of models in their order, overall and among their like. */
export interface Places {
  readonly rank: Int32Array
  readonly scoreRank: Int32Array
  /** Worked out when first asked for; so are those of a place. */
  readonly rankInField: () => Int32Array
  readonly rankInPlace: () => Int32Array
  /** The step that parts the model at a place in the order from both its neighbours. */
  readonly decidedBy: (place: number) => DecidingStep
}

/** Places from the order alone: whoever is level with a model after some steps stands beside it. */
export const placesOf = (
  models: ReadonlyArray<Registration>,
  order: Int32Array,
  steps: ReadonlyArray<Step>
): Places => {
  const parting = partingSteps(order, steps)
  const rank = ranksWhere(parting, (step) => step < steps.length)
  const within = (group: (model: Registration) => string): Int32Array =>
    ranksWithin(rank, (place) => {
      const model = models[order[place] ?? 0]
      return model === undefined ? "" : group(model)
    })
  return {
    rank,
    scoreRank: ranksWhere(parting, (step) => step === 0),
    rankInField: onDemand(() => within(({ field }) => field)),
    rankInPlace: onDemand(() => within(({ place }) => place ?? "")),
    decidedBy: (place) =>
      steps[Math.max(parting[place] ?? 0, place + 1 < order.length ? (parting[place + 1] ?? 0) : 0)]?.name ??
      "shared"
  }
}

/** For each model the first step at which it differs from the one before it; the number of steps where none does. */
const partingSteps = (order: Int32Array, steps: ReadonlyArray<Step>): Uint8Array => {
  const parting = new Uint8Array(order.length)
  for (let place = 1; place < order.length; place++) {
    parting[place] = firstParting(steps, order[place - 1] ?? 0, order[place] ?? 0)
  }
  return parting
}

const ranksWhere = (parting: Uint8Array, isNew: (step: number) => boolean): Int32Array => {
  const ranks = new Int32Array(parting.length)
  for (let place = 0; place < ranks.length; place++) {
    ranks[place] = place === 0 || isNew(parting[place] ?? 0) ? place + 1 : (ranks[place - 1] ?? 0)
  }
  return ranks
}

/** Ranks among the models of one group: level models are those that share their rank overall. */
const ranksWithin = (rank: Int32Array, group: (place: number) => string): Int32Array => {
  const last = new Map<string, { members: number; overall: number; own: number }>()
  return rank.map((overall, place) => {
    const key = group(place)
    let known = last.get(key)
    if (known === undefined) {
      known = { members: 0, overall: 0, own: 0 }
      last.set(key, known)
    }
    known.members++
    if (known.overall !== overall) {
      known.overall = overall
      known.own = known.members
    }
    return known.own
  })
}
