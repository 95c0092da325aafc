import {
  type Evaluation,
  type FieldId,
  type Registration,
  type SubjectKind,
  type Tally,
  tallyOf
} from "@dvk/core"

/** The counts that reports compare from year to year: a campaign's own, which lack nothing, or sums of what units tell. */
export interface YearFigures {
  readonly year: number
  readonly registered: Tally
  /** Null stands for registrations that do not say. */
  readonly byKind: ReadonlyMap<SubjectKind | null, Tally>
  readonly byField: ReadonlyMap<FieldId, Tally>
  /** Null where nobody ranks: figures that units have counted. */
  readonly ranked: number | null
  /** Null where the campaign has no rule of recognition, or no unit tells of it. */
  readonly recognised: Tally | null
  /** Null where the campaign asks for no shortlist, or no unit tells of it. */
  readonly proposed: Tally | null
  /** Null where no unit owes a model. */
  readonly units: { readonly met: number; readonly obliged: number } | null
}

/** The counts of a campaign's year. */
export const yearFigures = (evaluation: Evaluation): YearFigures => {
  const { campaign, coverage, ranking, recognition, selection, decided } = evaluation
  const { registrations } = campaign
  return {
    year: campaign.file.year,
    registered: tallyOf(registrations.length),
    byKind: countBy(registrations, ({ subjectKind }) => subjectKind),
    byField: countBy(registrations, ({ field }) => field),
    ranked: ranking.ranked.length,
    recognised:
      campaign.file.rules.recognition === undefined
        ? null
        : tallyOf([...recognition.models.values()].filter(({ status }) => status === "recognised").length),
    proposed: selection.size === null ? null : tallyOf(decided.models.length),
    units: coverage.obliged === 0 ? null : { met: coverage.met, obliged: coverage.obliged }
  }
}

const countBy = <K>(
  registrations: ReadonlyArray<Registration>,
  key: (registration: Registration) => K
): ReadonlyMap<K, Tally> =>
  new Map([...Map.groupBy(registrations, key)].map(([value, own]) => [value, tallyOf(own.length)]))
