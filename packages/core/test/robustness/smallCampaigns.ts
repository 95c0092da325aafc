import { type Evaluation, evaluate, FieldId } from "@dvk/core"
import * as fc from "fast-check"
import { campaignOf, registration, sheet } from "../../../../test/sample/sampleCampaign.ts"
import { sampleRubric } from "../../../../test/sample/sampleRubric.ts"

/** What a sheet gives a model in each of three criteria; null is a blank, a null sheet is none. */
type Marks = ReadonlyArray<number | null> | null

export interface SmallCampaign {
  readonly weights: ReadonlyArray<number>
  /** For each model the sheets of the judges, by judge. */
  readonly marks: ReadonlyArray<ReadonlyArray<Marks>>
  readonly rules: object
  readonly shortlist?: object | undefined
  readonly points?: boolean
}

/** Models count towards these in turn. */
const fields = ["economy", "culture-society"]

/**
 * A campaign of models M1, M2 …, judges J1, J2 … and criteria c1, c2 …
 *
 * @param inOrder puts registrations and sheets in another order
 */
export const smallCampaign = (
  { weights, marks, rules, shortlist, points = false }: SmallCampaign,
  inOrder: <A>(rows: ReadonlyArray<A>) => ReadonlyArray<A> = (rows) => rows
) => {
  const rubric = sampleRubric(
    weights.map((weight, at) => ({ id: `c${at + 1}`, ...(points ? { maxPoints: weight } : { weight }) }))
  )
  return campaignOf({
    rubric,
    registrations: inOrder(
      marks.map((_, at) => registration(`M${at + 1}`, { field: FieldId(fields[at % 2] ?? "") }))
    ),
    sheets: inOrder(
      marks.flatMap((own, model) =>
        own.flatMap((scores, judge) =>
          scores === null ? [] : [sheet(`M${model + 1}`, `J${judge + 1}`, scores)]
        )
      )
    ),
    file: { rules, ...(shortlist === undefined ? {} : { shortlist }) }
  })
}

export const evaluated = (small: SmallCampaign): Evaluation => evaluate(smallCampaign(small))

const panelRules = fc.constantFrom<object>(
  { panel: "mean" },
  { panel: "median" },
  { panel: "trimmed", trim: 1 },
  { panel: "trimmed", trim: "20%" },
  { panel: "trimmed", trim: 2, trimFrom: 4 }
)

const weights = fc.constantFrom([20, 30, 50], [30, 30, 40], [10, 80, 10], [25, 25, 50])

/** Few values, so that there are ties. */
const mark = fc.integer({ min: 0, max: 5 })
const fullMarks: fc.Arbitrary<Marks> = fc.tuple(mark, mark, mark)

interface Kinds {
  readonly sheets?: fc.Arbitrary<Marks>
  readonly rules?: fc.Arbitrary<object>
  readonly shortlist?: fc.Arbitrary<object | undefined>
}

/** Small campaigns with many ties; every judge scores every model unless other sheets are asked for. */
export const smallCampaigns = ({
  sheets = fullMarks,
  rules = panelRules,
  shortlist = fc.constant(undefined)
}: Kinds = {}): fc.Arbitrary<SmallCampaign> =>
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([models, judges]) =>
    fc.record({
      weights,
      marks: fc.array(fc.array(sheets, { minLength: judges, maxLength: judges }), {
        minLength: models,
        maxLength: models
      }),
      rules,
      shortlist
    })
  )

/** Sheets of which some are missing and some have blanks. */
export const patchyMarks: fc.Arbitrary<Marks> = fc.oneof(
  { weight: 4, arbitrary: fullMarks },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.tuple(mark, fc.constant(null), mark) }
)

/** Shortlists with and without quotas and a lowest grade. */
export const shortlists: fc.Arbitrary<object> = fc.constantFrom<object>(
  { size: 1 },
  { size: 3 },
  { size: 2, quotas: [{ by: "field", is: "economy", max: 1 }] },
  { size: 3, quotas: [{ by: "field", is: "culture-society", min: 1 }] }
)
