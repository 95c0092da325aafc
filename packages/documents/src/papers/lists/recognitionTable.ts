import type { Evaluation } from "@dvk/core"
import { formatScore, sayReason } from "@dvk/messages"
import { fieldTitle } from "../../registration/fieldTitle.ts"
import type { PaperTable } from "../Paper.ts"
import { column, groupRow, plainTable, row } from "../parts/table.ts"
import { blockTitle } from "./commendationTable.ts"
import type { SubjectBlock } from "./subjectBlocks.ts"

const COLUMNS = [
  column("order", 4, "centre"),
  column("name", 27),
  column("unit", 16),
  column("field", 13),
  column("score", 7, "centre"),
  column("grade", 9, "centre"),
  column("ground", 24)
]

/** Recognised models in blocks, each with the ground of its recognition. */
export const recognitionTable = (
  { campaign, recognition }: Evaluation,
  blocks: ReadonlyArray<SubjectBlock>
): PaperTable =>
  plainTable(
    COLUMNS,
    blocks.flatMap((block, at) => [
      groupRow(blockTitle(block, at), COLUMNS.length),
      ...block.models.map(({ registration, score, grade, number }) => {
        const decided = recognition.models.get(registration.id)
        return row(
          String(number),
          registration.name,
          registration.unitName,
          fieldTitle(campaign.rubric, registration.field, "vi"),
          formatScore(score.total, "vi"),
          grade?.title.vi ?? "–",
          decided === undefined ? "" : sayReason(decided.reason, "vi")
        )
      })
    ])
  )
