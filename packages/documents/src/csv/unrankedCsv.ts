import type { Evaluation } from "@dvk/core"
import { columnHeader, type Language, sayReason } from "@dvk/messages"
import { fieldTitle } from "../registration/fieldTitle.ts"
import { listedColumns } from "../tables/listedColumns.ts"
import { csvText } from "./csvText.ts"

/** The models that are not ranked, each with its ground, for the secretary; by model id. */
export const unrankedCsv = ({ campaign, ranking }: Evaluation, language: Language): string =>
  csvText(
    listedColumns["unranked.csv"].map(({ name }) => columnHeader(name, language)),
    ranking.unranked.map(({ registration, reason }) => [
      registration.id,
      registration.name,
      registration.unitName,
      fieldTitle(campaign.rubric, registration.field, language),
      reason.code,
      sayReason(reason, language)
    ])
  )
