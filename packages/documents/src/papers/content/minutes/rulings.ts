import {
  type Evaluation,
  FIXED_POINT_UNIT,
  type ModelId,
  type Rubric,
  type Ruling,
  rational
} from "@dvk/core"
import { formatCoefficient, formatDate, minutesWords } from "@dvk/messages"
import type { Block } from "../../Paper.ts"

/** Every ruling with its ground, and what the rules alone had given where it changes the list. */
export const rulings = ({ campaign, decided }: Evaluation): ReadonlyArray<Block> => {
  const words = minutesWords.rulings
  const names = new Map(campaign.registrations.map(({ id, name }) => [id, name]))
  const nameOf = (model: ModelId): string => names.get(model) ?? model
  const computed = new Map(decided.rulings.map((entry) => [entry.ruling, entry.computed]))
  const lines = campaign.rulings.map((ruling) => {
    const before = computed.get(ruling)
    return words.one(
      words.kind[ruling.kind],
      nameOf(ruling.model),
      ruling.against === null ? null : nameOf(ruling.against),
      [
        ...measureOf(campaign.rubric, ruling),
        ...groundOf(ruling),
        ...(before === undefined ? [] : [words.computed[before]])
      ].join("; ")
    )
  })
  return (lines.length === 0 ? [words.none] : lines).map((text) => ({ kind: "item", text: [text] }))
}

/** Which criterion does not apply, or which adjustment gives how many points. */
const measureOf = (
  { criteria, adjustments }: Rubric,
  { kind, criterion, points }: Ruling
): ReadonlyArray<string> => {
  if (criterion === null) return []
  const named: ReadonlyArray<{ readonly id: string; readonly title: { readonly vi: string } }> =
    kind === "not-applicable" ? criteria : adjustments
  const title = named.find(({ id }) => id === criterion)?.title.vi ?? criterion
  return [
    points === null
      ? minutesWords.rulings.criterion(title)
      : minutesWords.rulings.points(title, formatCoefficient(rational(points, FIXED_POINT_UNIT), "vi"))
  ]
}

const groundOf = ({ reason, document, date, by }: Ruling): ReadonlyArray<string> => [
  reason,
  ...[document, date === null ? null : formatDate(date, "vi"), by].filter((part) => part !== null)
]
