import type { Evaluation } from "@dvk/core"
import {
  columnHeader,
  conclusionName,
  type Language,
  sayReason,
  sheetColumn,
  sheetName,
  sheetNote,
  subjectKindName
} from "@dvk/messages"
import { fieldTitles } from "../registration/fieldTitles.ts"
import { conclusionsOf } from "../tables/conclusions.ts"
import { printedNumber } from "./printedNumber.ts"
import type { SheetCell, SheetColumn, Worksheet } from "./Worksheet.ts"

/** Who is proposed, who waits for the chair and who is not, each with the reason; and what the awards cost. */
export const shortlistSheet = (evaluation: Evaluation, language: Language): Worksheet => {
  const { campaign, ranking, rewards } = evaluation
  const ranked = new Map(ranking.ranked.map((entry) => [entry.registration.id, entry]))
  const money: ReadonlyArray<SheetColumn> = [
    { title: sheetColumn("awardForm", language), look: "text" },
    { title: sheetColumn("amountInDong", language), look: "money", summed: true }
  ]
  const rows = conclusionsOf(evaluation).flatMap((own): ReadonlyArray<ReadonlyArray<SheetCell>> => {
    const entry = ranked.get(own.model)
    if (entry === undefined) return []
    const { registration, score } = entry
    const ruling =
      own.ruling === null ? null : [own.ruling.reason, own.ruling.document ?? []].flat().join(", ")
    return [
      [
        conclusionName[own.conclusion][language],
        own.rank,
        registration.id,
        registration.name,
        registration.unitName,
        fieldTitles(campaign.rubric, registration, language),
        registration.subjectKind === null ? null : subjectKindName(registration.subjectKind, language),
        printedNumber(score.total),
        sayReason(own.reason, language),
        ruling,
        ...(rewards === null ? [] : [own.reward?.form.title[language] ?? null, own.reward?.amount ?? null])
      ]
    ]
  })
  return {
    name: sheetName("shortlist", language),
    note: sheetNote("shortlist", language),
    columns: [
      { title: sheetColumn("conclusion", language), look: "text" },
      { title: columnHeader("rank", language), look: "count" },
      { title: columnHeader("model", language), look: "text" },
      { title: columnHeader("name", language), look: "text", holds: "name" },
      { title: columnHeader("unit", language), look: "text" },
      { title: columnHeader("field", language), look: "text" },
      { title: columnHeader("subjectKind", language), look: "text" },
      { title: columnHeader("score", language), look: "printed" },
      { title: columnHeader("reason", language), look: "text", holds: "sentence" },
      { title: sheetColumn("ruling", language), look: "text" },
      ...(rewards === null ? [] : money)
    ],
    rows,
    frozenColumns: 4,
    wholeIn: "tables/shortlist.csv"
  }
}
