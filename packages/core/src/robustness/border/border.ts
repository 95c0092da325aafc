import type { ModelId } from "../../identifiers.ts"
import type { Chance } from "../draws/Chance.ts"
import type { RankDoubt } from "../draws/RankDoubt.ts"

/** A model that is on the shortlist in some draws and not in others. */
export interface BorderModel {
  readonly model: ModelId
  readonly selected: Chance
}

/** Two models next to each other in the ranking that cannot be told apart. */
export interface CloseNeighbours {
  readonly upper: ModelId
  readonly lower: ModelId
  /** How often the lower one stands before the upper one. */
  readonly overtaken: Chance
}

/** Where a coin would do. */
export interface Border {
  /** On the shortlist in 5 to 95 % of the draws. By rank. */
  readonly models: ReadonlyArray<BorderModel>
  /** The lower one stands before the upper one in 40 to 60 % of the draws. By rank. */
  readonly neighbours: ReadonlyArray<CloseNeighbours>
}

export const borderOf = ({ models, overtaken }: RankDoubt): Border => ({
  models: models.flatMap(({ model, selected }) =>
    selected !== null && isBetween(selected, 5) ? [{ model, selected }] : []
  ),
  neighbours: overtaken.flatMap((chance, at) => {
    const [upper, lower] = [models[at], models[at + 1]]
    return upper !== undefined && lower !== undefined && isBetween(chance, 40)
      ? [{ upper: upper.model, lower: lower.model, overtaken: chance }]
      : []
  })
})

/** From so many per cent to the same from above, both included, in whole numbers. */
const isBetween = ({ count, draws }: Chance, percent: number): boolean =>
  draws > 0 && 100 * count >= percent * draws && 100 * count <= (100 - percent) * draws
