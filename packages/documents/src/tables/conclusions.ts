import type { Chosen, Evaluation, ListRuling, ModelId, Reward } from "@dvk/core"

/** What came out for a ranked model: by the rules alone, and after the chair's rulings. */
export interface Conclusion extends Chosen {
  readonly computed: ListRuling["computed"]
  readonly conclusion: ListRuling["computed"]
  readonly ruling: ListRuling["ruling"] | null
  readonly reward: Reward | null
}

/** Every model that the shortlist decided on, by rank and id; none where the campaign asks for no list. */
export const conclusionsOf = ({
  ranking,
  selection,
  decided,
  rewards
}: Evaluation): ReadonlyArray<Conclusion> => {
  const computed = new Map<ModelId, Pick<Conclusion, "computed"> & Chosen>(
    (["selected", "open", "notSelected"] as const).flatMap((list) =>
      selection[list].map((chosen) => [
        chosen.model,
        { ...chosen, computed: list === "notSelected" ? "not-selected" : list }
      ])
    )
  )
  const rulings = new Map(decided.rulings.map(({ ruling }) => [ruling.model, ruling]))
  const onList = new Set(decided.models)
  return ranking.ranked.flatMap(({ registration: { id } }) => {
    const entry = computed.get(id)
    if (entry === undefined) return []
    const ruling = rulings.get(id) ?? null
    return [
      {
        ...entry,
        conclusion: onList.has(id) ? "selected" : ruling === null ? entry.computed : "not-selected",
        ruling,
        reward: rewards?.ofModel.get(id) ?? null
      }
    ]
  })
}
