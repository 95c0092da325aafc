import { type Evaluation, type FieldId, foldForMatching } from "@dvk/core"

/** What a report remembers of the campaign of the year before. */
export interface LastYear {
  readonly year: number
  readonly registered: number
  /** Models that were ranked or could have been: all but those that late forms, gates and rulings kept out. */
  readonly eligible: number
  /** Null where that campaign had no rule of recognition. */
  readonly recognised: number | null
  /** Null where it asked for no shortlist. */
  readonly commended: number | null
  /** How many units registered at least one model. */
  readonly units: number
  readonly fields: ReadonlyMap<FieldId, number>
  /** Keys of its models, see `modelKey`. */
  readonly models: ReadonlySet<string>
}

/** A model keeps its unit and its name from year to year; its id need not. For matching only. */
export const modelKey = (registration: { readonly name: string; readonly unitName: string }): string =>
  `${foldForMatching(registration.unitName)}\n${foldForMatching(registration.name)}`

/** The figures of a campaign that the next year is compared with. */
export const lastYearOf = (evaluation: Evaluation): LastYear => {
  const { campaign, admission, recognition, selection, decided, coverage } = evaluation
  const { registrations, file } = campaign
  return {
    year: file.year,
    registered: registrations.length,
    eligible: admission.admitted.length,
    recognised:
      recognition.models.size === 0
        ? null
        : [...recognition.models.values()].filter(({ status }) => status === "recognised").length,
    commended: selection.size === null ? null : decided.models.length,
    units: new Set(registrations.map(({ unit }) => unit)).size,
    fields: new Map(coverage.fields.map(({ field, registered }) => [field, registered])),
    models: new Set(registrations.map(modelKey))
  }
}
