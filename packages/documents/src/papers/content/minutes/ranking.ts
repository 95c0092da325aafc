import type { Evaluation } from "@dvk/core"
import { formatScore, sayDecidingStep } from "@dvk/messages"
import { byRankThenName } from "../../../html/modelOrder.ts"
import type { Block } from "../../Paper.ts"
import { column, plainTable, row } from "../../parts/table.ts"

/** Every ranked model with its score and what gave it its place. */
export const ranking = ({ campaign, ranking: { ranked } }: Evaluation): ReadonlyArray<Block> => [
  plainTable(
    [
      column("rank", 8, "centre"),
      column("name", 37),
      column("unit", 18),
      column("score", 9, "centre"),
      column("grade", 12, "centre"),
      column("decidedBy", 16)
    ],
    ranked
      .toSorted(byRankThenName)
      .map(({ rank, registration, score, grade, decidedBy }) =>
        row(
          String(rank),
          registration.name,
          registration.unitName,
          formatScore(score.total, "vi"),
          grade?.title.vi ?? "–",
          sayDecidingStep(decidedBy, campaign.rubric, "vi")
        )
      )
  )
]
