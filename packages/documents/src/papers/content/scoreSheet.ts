import {
  type Campaign,
  type Criterion,
  type Evaluation,
  FIXED_POINT_UNIT,
  type Member,
  rational
} from "@dvk/core"
import {
  columnTitle,
  formatCoefficient,
  modelCount,
  paperTitle,
  paperWords,
  phrase,
  scoreSheetWords,
  strong,
  twoDigits
} from "@dvk/messages"
import { committeeCriteria } from "../../forms/committeeCriteria.ts"
import { modelsToScore } from "../../forms/modelsToScore.ts"
import type { Block, Paper, PaperTable } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { landscape, paperOf } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { cell, column, plainTable, row } from "../parts/table.ts"
import { titled } from "../parts/title.ts"

/** Phiếu chấm điểm of each member: the models to score first, then the criteria with what each level means. */
export const scoreSheets = (input: PaperInput): ReadonlyArray<Paper> =>
  input.evaluation.campaign.registrations.length === 0
    ? []
    : (input.evaluation.campaign.committee ?? []).map((member, at) => scoreSheet(input, member, at + 1))

const scoreSheet = (input: PaperInput, member: Member, number: number): Paper => {
  const { campaign } = input.evaluation
  const stated = statedFor(input, "score-sheet")
  const criteria = committeeCriteria(campaign.rubric)
  return paperOf(
    input,
    stated,
    `score-sheets/${twoDigits(number)}-${fileName(member)}`,
    paperTitle.scoreSheet(member.name),
    landscape(
      titled(stated.form, scoreSheetWords.title, phrase`${scoreSheetWords.about(campaign.file.year)}`),
      ...introduction(campaign, member, criteria),
      scoringTable(campaign, member, criteria),
      {
        kind: "signatures",
        left: null,
        right: {
          authority: [],
          post: phrase`${scoreSheetWords.sign}`,
          name: phrase`${member.name}`
        }
      }
    ),
    landscape(
      { kind: "centred", text: phrase`${scoreSheetWords.criteria}` },
      criteriaTable(criteria, input.evaluation),
      ...(campaign.rubric.exampleWeights
        ? [{ kind: "note", text: phrase`${paperWords.exampleWeights}` } satisfies Block]
        : [])
    )
  )
}

const introduction = (
  campaign: Campaign,
  member: Member,
  criteria: ReadonlyArray<Criterion>
): ReadonlyArray<Block> => {
  const leftOut = campaign.registrations.length - modelsToScore(campaign, member).length
  const lowest = Math.min(...criteria.map((criterion) => criterion.lowest))
  const highest = Math.max(...criteria.map((criterion) => criterion.highest))
  return [
    { kind: "paragraph", text: [strong(scoreSheetWords.member(`${member.name} (${member.id})`))] },
    { kind: "paragraph", text: [scoreSheetWords.howToScore(shown(lowest), shown(highest))] },
    ...(leftOut === 0
      ? []
      : [
          {
            kind: "paragraph",
            text: [scoreSheetWords.leftOut(modelCount(leftOut))]
          } satisfies Block
        ])
  ]
}

/** Models down, criteria across, to be filled in by hand. */
const scoringTable = (
  campaign: Campaign,
  member: Member,
  criteria: ReadonlyArray<Criterion>
): PaperTable => ({
  kind: "table",
  columns: [
    { width: 5, align: "centre" },
    { width: 8, align: "centre" },
    { width: 32, align: "left" },
    { width: 17, align: "left" },
    ...criteria.map(() => ({ width: 11, align: "centre" as const })),
    { width: 12, align: "left" }
  ],
  header: [
    [
      ...(["order", "model", "name", "unit"] as const).map((title) => cell(columnTitle(title))),
      ...criteria.map(({ title, lowest, highest }) =>
        cell(phrase`${title.vi} (${scoreSheetWords.range(shown(lowest), shown(highest))})`)
      ),
      cell(columnTitle("note"))
    ]
  ],
  rows: modelsToScore(campaign, member).map((model, at) => ({
    kind: "row",
    cells: [String(at + 1), model.id, model.name, model.unitName, ...criteria.map(() => ""), ""].map((text) =>
      cell(text)
    )
  }))
})

/** What each criterion counts for, and what earns many, some or few points. */
const criteriaTable = (criteria: ReadonlyArray<Criterion>, { campaign }: Evaluation): PaperTable =>
  plainTable(
    [
      column("criterion", 20),
      column(campaign.rubric.method === "weights" ? "weight" : "highest", 9, "centre"),
      column("levelHigh", 25),
      column("levelMiddle", 23),
      column("levelLow", 23)
    ],
    criteria.map(({ title, share, levels }) =>
      row(title.vi, shown(share), levels.high.vi, levels.middle.vi, levels.low.vi)
    )
  )

const shown = (value: number): string => formatCoefficient(rational(value, FIXED_POINT_UNIT), "vi")

/** An id as a file name: what a file system may not take becomes a hyphen. The number keeps two such names apart. */
const fileName = ({ id }: Member): string => id.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")
