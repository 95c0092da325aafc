import {
  type Campaign,
  evaluate,
  orderFindings,
  owed,
  parseIsoDate,
  robustnessOf,
  type Unit,
  UnitId
} from "@dvk/core"
import type { Language } from "@dvk/messages"
import { type ReportInput, reportHtml } from "../../src/index.ts"

/** The report of a campaign, as of a fixed day; tests change what they are about. */
export const reportOf = (
  campaign: Campaign,
  language: Language = "vi",
  changes: Partial<ReportInput> = {}
): string => {
  const evaluation = evaluate(campaign)
  return reportHtml({
    evaluation,
    findings: orderFindings(evaluation.findings),
    owed: owed(campaign, evaluation.coverage, parseIsoDate("2024-04-10")),
    robustness: robustnessOf(evaluation, { draws: 200 }),
    charts: [],
    language,
    version: "0.1.0",
    ...changes
  })
}

/** What a reader sees of a part of the page: its text without tags, entities resolved, blanks as one. */
export const seen = (markup: string): string =>
  markup
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim()

/** One section of the page, by its id: up to the next one that has an id. */
export const section = (page: string, id: string): string => {
  const from = page.search(new RegExp(`<section [^>]*id="${id}"`))
  const length = page.slice(from + 1).search(/<section [^>]*id=|<div class="aside">|<\/main>/)
  return from < 0 ? "" : page.slice(from, from + 1 + length)
}

export const unit = (id: string, name: string, minimum = 1): Unit => ({
  id: UnitId(id),
  name,
  otherNames: [],
  kind: null,
  parent: null,
  minimum,
  validFrom: null,
  validTo: null,
  successor: null
})
