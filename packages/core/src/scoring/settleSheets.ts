import type { Campaign } from "../campaign/Campaign.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { JudgeId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { SheetRemark } from "./PanelScore.ts"
import type { ScoreSheet } from "./ScoreTable.ts"

/** A sheet with the decision whether it counts. */
export interface SettledSheet {
  readonly sheet: ScoreSheet
  readonly counts: boolean
  readonly why: SheetRemark | null
}

export interface Settlement {
  readonly sheets: ReadonlyArray<SettledSheet>
  readonly findings: ReadonlyArray<Finding>
}

/** Decides for each sheet of one model whether it counts. `sheets` stand by judge, then in the order that counts. */
export const settleSheets = (
  campaign: Campaign,
  model: Registration,
  sheets: ReadonlyArray<ScoreSheet>,
  isRecused: (judge: JudgeId, model: Registration) => boolean
): Settlement => {
  const settled: Array<SettledSheet> = []
  const findings: Array<Finding> = []
  for (const [judge, own] of Map.groupBy(sheets, (sheet) => sheet.judge)) {
    const committee = own.filter((sheet) => sheet.source === "committee")
    settled.push(
      ...own.filter((sheet) => sheet.source !== "committee").map((sheet) => leftOut(sheet, "other-source"))
    )
    const first = committee[0]
    if (first === undefined) continue
    if (isRecused(judge, model)) {
      settled.push(...committee.map((sheet) => leftOut(sheet, "recused")))
      findings.push(
        finding("recused", placeOf(first, model), {
          judge,
          model: model.id,
          name: model.name,
          unit: model.unitName
        })
      )
      continue
    }
    const single = settleRepeats(campaign, model, committee)
    settled.push(...single.sheets.map((entry) => settleBlanks(campaign, entry)))
    findings.push(...single.findings)
  }
  return { sheets: settled, findings }
}

const leftOut = (sheet: ScoreSheet, why: SheetRemark): SettledSheet => ({ sheet, counts: false, why })

const placeOf = (sheet: ScoreSheet, model: Registration) => ({
  file: sheet.file,
  line: sheet.line,
  model: model.id,
  judge: sheet.judge
})

/** One judge, one sheet: equal repeats are one; different ones are a conflict, settled by the campaign's rule. */
const settleRepeats = (
  campaign: Campaign,
  model: Registration,
  sheets: ReadonlyArray<ScoreSheet>
): Settlement => {
  const [first, ...others] = sheets
  if (first === undefined || others.length === 0) {
    return { sheets: sheets.map((sheet) => ({ sheet, counts: true, why: null })), findings: [] }
  }
  const values = { judge: first.judge, model: model.id, name: model.name }
  const places = {
    files: [...new Set(sheets.map((sheet) => sheet.file))],
    lines: sheets.map((sheet) => sheet.line)
  }
  if (others.every((sheet) => sameScores(sheet, first))) {
    return {
      sheets: [
        { sheet: first, counts: true, why: null },
        ...others.map((sheet) => leftOut(sheet, "identical"))
      ],
      findings: [finding("duplicate-score-identical", placeOf(first, model), { ...values, ...places })]
    }
  }
  const rule = campaign.file.rules.conflictingSheets
  const kept = rule === "first" ? first : rule === "last" ? sheets.at(-1) : undefined
  return {
    sheets: sheets.map((sheet) =>
      sheet === kept ? { sheet, counts: true, why: null } : leftOut(sheet, "conflict")
    ),
    findings: [finding("duplicate-score-conflict", placeOf(first, model), { ...values, ...places, rule })]
  }
}

const sameScores = (a: ScoreSheet, b: ScoreSheet): boolean =>
  a.scores.every((score, at) => score === b.scores[at])

/** A sheet without any score is no sheet; one with a blank is dropped or rescaled. */
const settleBlanks = (campaign: Campaign, entry: SettledSheet): SettledSheet => {
  if (!entry.counts) return entry
  const blanks = entry.sheet.scores.filter((score) => score === null).length
  if (blanks === 0) return entry
  if (blanks === entry.sheet.scores.length) return leftOut(entry.sheet, "blank")
  return campaign.file.rules.missingScore === "drop-sheet"
    ? leftOut(entry.sheet, "missing-score")
    : { ...entry, why: "rescaled" }
}
