import type { Evaluation, FieldId, Registration, SubjectKind } from "@dvk/core"

/** The counts that reports compare from year to year. All of them are read off an Evaluation. */
export interface YearFigures {
  readonly year: number
  readonly registered: number
  /** Null stands for registrations that do not say. */
  readonly byKind: ReadonlyMap<SubjectKind | null, number>
  readonly byField: ReadonlyMap<FieldId, number>
  /** Null where nobody ranks: figures that units have counted. */
  readonly ranked: number | null
  /** Null where the campaign has no rule of recognition. */
  readonly recognised: number | null
  /** Null where the campaign asks for no shortlist. */
  readonly proposed: number | null
  /** Null where no unit owes a model. */
  readonly units: { readonly met: number; readonly obliged: number } | null
}

/** The counts of a campaign's year. */
export const yearFigures = (evaluation: Evaluation): YearFigures => {
  const { campaign, coverage, ranking, recognition, selection, decided } = evaluation
  const { registrations } = campaign
  return {
    year: campaign.file.year,
    registered: registrations.length,
    byKind: countBy(registrations, ({ subjectKind }) => subjectKind),
    byField: countBy(registrations, ({ field }) => field),
    ranked: ranking.ranked.length,
    recognised:
      campaign.file.rules.recognition === undefined
        ? null
        : [...recognition.models.values()].filter(({ status }) => status === "recognised").length,
    proposed: selection.size === null ? null : decided.models.length,
    units: coverage.obliged === 0 ? null : { met: coverage.met, obliged: coverage.obliged }
  }
}

const countBy = <K>(
  registrations: ReadonlyArray<Registration>,
  key: (registration: Registration) => K
): ReadonlyMap<K, number> =>
  new Map([...Map.groupBy(registrations, key)].map(([value, own]) => [value, own.length]))
