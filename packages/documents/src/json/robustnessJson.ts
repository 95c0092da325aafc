import type {
  Border,
  Chance,
  LeftOut,
  ModelId,
  ModelRanks,
  RankDoubt,
  Ranked,
  Robustness,
  WeightMove
} from "@dvk/core"
import { type Language, sayRobustnessNote } from "@dvk/messages"
import { exactNumber } from "./ExactNumber.ts"

/**
 * How solid a result is, as JSON. Probabilities come with the number of draws and the half-width of the 95 % interval
 * that is due to it; ranks are counted in draws.
 *
 * @param ranked the models in the order of the ranking
 */
export const robustnessJson = (
  { seed, draws, notes, judges, weights, dominance, methods, border }: Robustness,
  ranked: ReadonlyArray<Ranked>,
  language: Language
) => {
  const models = ranked.map(({ registration }) => registration.id)
  return {
    format: 1,
    seed,
    draws,
    notes: notes.map((note) => ({ ...note, message: sayRobustnessNote(note, language) })),
    judges:
      judges === null
        ? null
        : {
            judges: judges.judges,
            bootstrap: doubtJson(judges.bootstrap),
            leftOut: judges.leftOut.map(({ without, ...rest }) => ({
              judge: without,
              ...leftOutJson(rest, models)
            }))
          },
    weights:
      weights === null
        ? null
        : {
            criteria: weights.criteria,
            schemes: weights.schemes.map(({ name, gaps, doubt }) => ({
              name,
              dirichlet: gaps,
              ...doubtJson(doubt)
            })),
            leftOut: weights.leftOut.map(({ without, ...rest }) => ({
              criterion: without,
              ...leftOutJson(rest, models)
            })),
            moves: weights.moves?.map(moveJson) ?? null
          },
    dominance,
    methods: methods.map(({ model, ranks }: ModelRanks) => ({ model, ...ranks })),
    border:
      border === null ? null : { judges: borderJson(border.judges), weights: borderJson(border.weights) }
  }
}

const chanceJson = ({ count, draws, probability, error }: Chance) => ({ count, draws, probability, error })

const doubtJson = ({ draws, weightBits, exact, withoutList, models, overtaken }: RankDoubt) => ({
  draws,
  weightBits,
  exact,
  withoutList: withoutList === null ? null : chanceJson(withoutList),
  models: models.map(({ model, interval, selected, ranks }, at) => ({
    model,
    best: interval.best,
    worst: interval.worst,
    selected: selected === null ? null : chanceJson(selected),
    overtakenByNext: overtaken[at] === undefined ? null : chanceJson(overtaken[at]),
    ranks: ranks === null ? null : ranksJson(ranks)
  }))
})

/** Ranks that no draw gave, before the best and after the worst, are left out. */
const ranksJson = (ranks: Uint32Array) => {
  const first = ranks.findIndex((count) => count > 0)
  const last = ranks.findLastIndex((count) => count > 0)
  return { from: first + 1, draws: [...ranks.subarray(first, last + 1)] }
}

const leftOutJson = (
  { ranks, change, impossible }: Omit<LeftOut<unknown>, "without">,
  models: ReadonlyArray<ModelId>
) => ({
  ranks: Object.fromEntries(models.map((model, at) => [model, ranks[at] ?? null])),
  change,
  impossible
})

const moveJson = ({ criterion, stated, down, up }: WeightMove) => ({
  criterion,
  stated: exactNumber(stated),
  down: down === null ? null : exactNumber(down),
  up: up === null ? null : exactNumber(up)
})

const borderJson = ({ models, neighbours }: Border) => ({
  models: models.map(({ model, selected }) => ({ model, selected: chanceJson(selected) })),
  neighbours: neighbours.map(({ upper, lower, overtaken }) => ({
    upper,
    lower,
    overtaken: chanceJson(overtaken)
  }))
})
