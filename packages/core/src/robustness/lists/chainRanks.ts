import type { Evaluation } from "../../evaluation/Evaluation.ts"
import type { ModelId } from "../../identifiers.ts"
import type { Ranked } from "../../ranking/Ranking.ts"
import { tieChain } from "../../ranking/tieChain.ts"

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
    for (const step of steps) {
      const order = step.compare(positions[a] ?? 0, positions[b] ?? 0)
      if (order !== 0) return order
    }
    return 0
  }
  const order = models.map((_, model) => model).toSorted(compare)
  const ranks = models.map(() => 0)
  order.forEach((model, place) => {
    const before = order[place - 1]
    ranks[model] = before === undefined || compare(before, model) !== 0 ? place : (ranks[before] ?? 0)
  })
  return ranks
}
