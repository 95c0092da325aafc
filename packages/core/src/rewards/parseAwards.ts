import * as Result from "effect/Result"
import type { IsoDate } from "../dates/IsoDate.ts"
import { FIXED_POINT_UNIT } from "../exact/FixedPoint.ts"
import { rational } from "../exact/Rational.ts"
import { decode } from "../schema/decode.ts"
import { fixedPoint } from "../schema/numbers.ts"
import type { Problem } from "../schema/Problem.ts"
import { AwardFile } from "./AwardFile.ts"
import { AwardFormId, type Awards } from "./Awards.ts"
import { coefficientProblems } from "./coefficientProblems.ts"
import { byStart, periodProblems } from "./periods.ts"

export interface ParsedAwards {
  readonly awards: Awards
  readonly warnings: ReadonlyArray<Problem>
}

/**
 * Reads award rules from YAML or JSON data. They are refused, with the path of each fault, where their shape is wrong,
 * rows of one kind overlap or leave a day without a row, the last row does not say how long it is known to hold, or a
 * coefficient stands twice or belongs to no declared form.
 */
export const parseAwards = (input: unknown): Result.Result<ParsedAwards, ReadonlyArray<Problem>> =>
  Result.flatMap(decode(AwardFile)(input), ({ value: file, warnings }) => {
    const problems = [
      ...periodProblems("baseSalary", file.baseSalary),
      ...periodProblems("rounding", file.rounding),
      ...periodProblems("regimes", file.regimes),
      ...coefficientProblems(file)
    ]
    if (problems.length > 0) return Result.fail([...problems, ...warnings])
    const awards: Awards = {
      id: file.id,
      title: file.title,
      forms: file.forms.map((form) => ({ ...form, id: AwardFormId(form.id) })),
      baseSalaries: byStart(file.baseSalary.map(confirmed)),
      roundings: byStart(file.rounding.map(confirmed)),
      regimes: byStart(file.regimes.map(parseRegime)),
      known: knownDays(file),
      file
    }
    return Result.succeed({ awards, warnings })
  })

const confirmed = <A extends { readonly unconfirmed?: boolean }>(row: A) => ({
  ...row,
  unconfirmed: row.unconfirmed ?? false
})

const parseRegime = (regime: AwardFile["regimes"][number]): Awards["regimes"][number] => ({
  ...regime,
  coefficients: regime.coefficients.map((row) => ({
    ...confirmed(row),
    form: AwardFormId(row.form),
    coefficient: rational(fixedPoint(row.coefficient), FIXED_POINT_UNIT)
  }))
})

const knownDays = (file: AwardFile): Awards["known"] => {
  const lists = [file.baseSalary, file.rounding, file.regimes].map((rows) => byStart<Span>(rows))
  const from = lists.flatMap((rows) => rows.slice(0, 1).map((row) => row.from)).toSorted()
  const to = lists.flatMap((rows) => rows.slice(-1).map((row) => row.to ?? row.from)).toSorted()
  return { from: from.at(-1) ?? file.baseSalary[0].from, to: to[0] ?? file.baseSalary[0].from }
}

interface Span {
  readonly from: IsoDate
  readonly to?: IsoDate
}
