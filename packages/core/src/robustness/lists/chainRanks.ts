import type { Evaluation } from "../../evaluation/Evaluation.ts"
import type { ModelId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import { firstParting, tieChain } from "../../ranking/tieChain.ts"

/**
 * Where each model stands by the campaign's tie chain alone, its score left out: models with the same number share
 * their rank where they share a score. The chain goes by criterion means of all counted sheets, whoever is left out.
 */
export const chainRanks = (
  { campaign, panel }: Evaluation,
  models: ReadonlyArray<Ranked>
): ReadonlyArray<number> => {
  const [, ...steps] = tieChain(campaign.file.rules, panel.columns)
  const at = new Map<ModelId, number>(panel.columns.models.map(({ id }, position) => [id, position]))
  const positions = models.map(({ registration }) => at.get(registration.id) ?? 0)
  const compare = (a: number, b: number): number => {
    const [first = 0, second = 0] = [positions[a], positions[b]]
    const levels = steps[firstParting(steps, first, second)]?.levels
    return levels === undefined ? 0 : (levels[first] ?? 0) - (levels[second] ?? 0)
  }
  const order = models.map((_, model) => model).toSorted(compare)
  const ranks = models.map(() => 0)
  order.forEach((model, place) => {
    const before = order[place - 1]
    ranks[model] = before === undefined || compare(before, model) !== 0 ? place : (ranks[before] ?? 0)
  })
  return ranks
}
