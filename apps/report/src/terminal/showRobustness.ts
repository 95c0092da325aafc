import type { Evaluation, Robustness } from "@dvk/core"
import {
  columnHeader,
  doubtLines,
  formatChance,
  howDrawn,
  type Language,
  robustnessWord,
  sayRobustnessNote
} from "@dvk/messages"
import { textTable } from "./textTable.ts"

/** Widest a name gets on the screen. */
const NAME_WIDTH = 56

/** How solid a result is, on the screen: ranks and chances, then what lies at the border in sentences. */
export const robustnessText = (
  evaluation: Evaluation,
  robustness: Robustness,
  language: Language
): string => {
  const { seed, draws, notes, judges } = robustness
  const heading = robustnessWord.title[language]
  const remarks = notes.map((note) => sayRobustnessNote(note, language))
  if (judges === null) return [`${heading}:`, ...remarks].join("\n")
  return [
    `${heading}:`,
    howDrawn[language](draws, judges.judges.length, seed),
    ...remarks,
    "",
    doubtTable(evaluation, robustness, language),
    ...doubtLines(evaluation, robustness, language).flatMap(([part, lines]) =>
      lines.length === 0
        ? []
        : ["", `${robustnessWord[part][language]}:`, ...lines.map((line) => `  ${line}`)]
    )
  ].join("\n")
}

const doubtTable = (
  { campaign, ranking }: Evaluation,
  { judges }: Robustness,
  language: Language
): string => {
  const doubts = new Map(judges?.bootstrap.models.map((doubt) => [doubt.model, doubt]))
  const listed = campaign.file.shortlist !== undefined
  return textTable(
    [
      { header: columnHeader("rank", language), align: "right" },
      { header: columnHeader("model", language) },
      { header: columnHeader("name", language), width: NAME_WIDTH },
      { header: robustnessWord.interval[language], align: "right" },
      ...(listed ? [{ header: robustnessWord.selected[language], align: "right" as const }] : [])
    ],
    ranking.ranked.map(({ rank, registration: { id, name } }) => {
      const doubt = doubts.get(id)
      const interval = doubt === undefined ? "–" : intervalText(doubt.interval)
      const selected = doubt?.selected ?? null
      return [
        String(rank),
        id,
        name,
        interval,
        ...(selected === null ? [] : [formatChance(selected, language)])
      ]
    })
  )
}

const intervalText = ({ best, worst }: { readonly best: number; readonly worst: number }): string =>
  best === worst ? String(best) : `${best}–${worst}`
