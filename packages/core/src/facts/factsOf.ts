import type { Campaign } from "../campaign/Campaign.ts"
import { type Rational, rational } from "../exact/Rational.ts"
import type { CriterionId } from "../identifiers.ts"
import { asksForRecognition, recognitionDocumentOf } from "../life/recognitionDocumentOf.ts"
import type { HeadCount, Registration } from "../registration/Registration.ts"
import { settleResults } from "../results/settleResults.ts"
import type { Indicator } from "../rubric/Rubric.ts"
import type { FactMeasure } from "../rubric/RubricFile.ts"
import { targetsMet } from "./targetsMet.ts"

/**
 * What a form, or what was reported since, tells about one indicator that is declared a fact. A fact never changes a judge's score: it closes a
 * gate, or informs those who score.
 */
export interface Fact {
  readonly criterion: CriterionId
  readonly indicator: string
  readonly measure: FactMeasure
  readonly finding: FactFinding
}

/** `holds` where the question is one of yes or no; `unknown` where the form does not tell. */
export type FactFinding =
  /** `share`: of the people who take part, or of the target that was reached least. */
  | { readonly _tag: "Holds"; readonly holds: boolean; readonly share: Rational | null }
  | { readonly _tag: "Count"; readonly count: number }
  | { readonly _tag: "Unknown" }

/** The facts of a model, in the rubric's order: those of every criterion, and of its field where there are any. */
export const factsOf = (campaign: Campaign, registration: Registration): ReadonlyArray<Fact> =>
  campaign.rubric.criteria.flatMap((criterion) =>
    [...criterion.indicators, ...(criterion.variants.get(registration.field) ?? [])].flatMap(
      (indicator: Indicator): ReadonlyArray<Fact> =>
        indicator.kind !== "fact" || indicator.measure === undefined
          ? []
          : [
              {
                criterion: criterion.id,
                indicator: indicator.id,
                measure: indicator.measure,
                finding: measured(indicator.measure, campaign, registration)
              }
            ]
    )
  )

const measured = (measure: FactMeasure, campaign: Campaign, registration: Registration): FactFinding => {
  const { columns } = campaign
  const results = settleResults(campaign.results).models.get(registration.id)
  switch (measure) {
    case "task-named":
      return columns.has("task") ? holds(registration.task !== null) : UNKNOWN
    case "recognition-document":
      return asksForRecognition(campaign)
        ? holds(recognitionDocumentOf(campaign, registration) !== null)
        : UNKNOWN
    case "form-complete":
      return columns.has("address") && columns.has("content")
        ? holds(registration.address !== null && registration.content !== null)
        : UNKNOWN
    case "majority":
      return majority(
        results?.participants ?? registration.participants,
        results?.population ?? registration.population
      )
    case "years-running":
      return yearsRunning(registration, campaign.file.year)
    case "targets-met":
      return targetsMet(results?.targets ?? [])
    case "replicas":
      return count(results?.replicas ?? null)
  }
}

const UNKNOWN: FactFinding = { _tag: "Unknown" }

const holds = (value: boolean): FactFinding => ({ _tag: "Holds", holds: value, share: null })

const count = (value: number | null): FactFinding =>
  value === null ? UNKNOWN : { _tag: "Count", count: value }

/** The year in which it began counts as the first. */
const yearsRunning = ({ yearBegun }: Registration, year: number): FactFinding =>
  yearBegun === null || yearBegun > year ? UNKNOWN : { _tag: "Count", count: year - yearBegun + 1 }

/**
 * More than half take part: participants ÷ population > 1/2, exactly. Households are compared with households and
 * people with people; a count that does not say what it counts is taken to count what the other one does. A model
 * with more participants than people there are tells nothing.
 */
export const majority = (participants: HeadCount | null, population: HeadCount | null): FactFinding => {
  if (participants === null || population === null || population.count === 0) return UNKNOWN
  if (participants.of !== null && population.of !== null && participants.of !== population.of) return UNKNOWN
  if (participants.count > population.count) return UNKNOWN
  const share = rational(participants.count, population.count)
  return { _tag: "Holds", holds: participants.count * 2 > population.count, share }
}
