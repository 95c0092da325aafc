import type { Evaluation } from "../evaluation/Evaluation.ts"
import { UnitId } from "../identifiers.ts"
import { historyOf } from "../life/historyOf.ts"
import { asksForRecognition } from "../life/recognitionDocumentOf.ts"
import type { StepKind } from "../life/Step.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { Registration } from "../registration/Registration.ts"
import type { SummaryCounts } from "./SummaryCounts.ts"
import type { SummaryPeriod } from "./SummaryPeriod.ts"
import type { SummaryCell, UnitSummary } from "./UnitSummary.ts"

/**
 * What the campaign itself has to tell: its registrations by field, level and kind of subject, with what became of
 * them as far as it has rules or lists that tell. It stands under the organiser's name, which is what a level above knows it
 * by. Null where nothing is registered.
 *
 * Models of a unit that handed in a summary for the same stretch are left out: that summary counts them already, and no
 * model counts twice.
 *
 * @param period the stretch that the registrations stand for: they are counted as they are
 */
export const ownSummary = (evaluation: Evaluation, period: SummaryPeriod): UnitSummary | null => {
  const { campaign } = evaluation
  const { file } = campaign
  const { name } = file.organiser
  const told = new Set(
    (campaign.summaries ?? []).flatMap((summary) =>
      summary.year === file.year && summary.period === period ? [summary.unit] : []
    )
  )
  const registrations = campaign.registrations.filter(({ unit }) => !told.has(unit))
  if (registrations.length === 0) return null
  const countsOf = counter(evaluation)
  const cells = [...Map.groupBy(registrations, groupKey).values()].flatMap(
    (own): ReadonlyArray<SummaryCell> => {
      const [first] = own
      if (first === undefined) return []
      const { field, level, subjectKind } = first
      return [{ group: { field, level, subjectKind }, counts: countsOf(own) }]
    }
  )
  return {
    unit: UnitId(foldForMatching(name)),
    unitName: name,
    year: file.year,
    period,
    bodies: [{ body: name, through: [], figures: { kind: "cells", cells } }],
    origin: { file: "campaign.yaml", line: 1, sheetRow: 1 }
  }
}

const groupKey = ({ field, level, subjectKind }: Registration): string =>
  `${field}\n${level ?? ""}\n${subjectKind ?? ""}`

/**
 * Without a list of steps nothing is known of what became of the models later, which is not that nothing did. Recognition
 * is known from documents, too, where forms or reports of results have a column for them.
 */
const counter = ({ campaign, recognition, selection, decided }: Evaluation) => {
  const hasRule = campaign.file.rules.recognition !== undefined
  const hasSteps = campaign.steps.length > 0
  const tellsRecognition = hasRule || hasSteps || asksForRecognition(campaign)
  const proposed = new Set(decided.models)
  return (own: ReadonlyArray<Registration>): SummaryCounts => {
    const lives = tellsRecognition ? own.map((model) => historyOf(campaign, model)) : []
    const reached = (kind: StepKind): number | null =>
      hasSteps ? lives.filter((steps) => steps.some((step) => step.kind === kind)).length : null
    const isRecognised = ({ id }: Registration, at: number): boolean =>
      recognition.models.get(id)?.status === "recognised" ||
      (lives[at]?.some(({ kind }) => kind === "recognised") ?? false)
    return {
      registered: own.length,
      recognised: tellsRecognition ? own.filter(isRecognised).length : null,
      commended: reached("commended"),
      proposed: selection.size === null ? null : own.filter(({ id }) => proposed.has(id)).length,
      exemplar: reached("exemplar"),
      stopped: reached("stopped")
    }
  }
}
