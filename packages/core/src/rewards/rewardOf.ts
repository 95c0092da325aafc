import * as Result from "effect/Result"
import { multiply, rational } from "../exact/Rational.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import { nearest } from "../schema/nearest.ts"
import type { AwardCoefficient, AwardForm, AwardRegime, Awards } from "./Awards.ts"
import { rowOn } from "./periods.ts"
import type { Reward, RewardRequest } from "./Reward.ts"
import { roundMoney } from "./roundMoney.ts"

/**
 * The money that goes with an award: coefficient × base salary of the day of the decision (decree 152/2025,
 * art. 49 (1)), rounded once at the end. A form nobody declared, a day outside the known rules, or a form that those
 * rules do not pay this kind of subject for is a Finding: no amount is ever carried over from another row.
 */
export const rewardOf = (awards: Awards, request: RewardRequest): Result.Result<Reward, Finding> => {
  const { decidedOn, subjectKind } = request
  const form = awards.forms.find(({ id }) => id === request.form)
  if (form === undefined) return Result.fail(unknownForm(awards, request.form))

  const baseSalary = rowOn(awards.baseSalaries, decidedOn)
  const rounding = rowOn(awards.roundings, decidedOn)
  const regime = rowOn(awards.regimes, decidedOn)
  const covered = decidedOn >= awards.known.from && decidedOn <= awards.known.to
  if (!covered || baseSalary === null || rounding === null || regime === null) {
    return Result.fail(finding("award-date-unknown", {}, { date: decidedOn, ...awards.known }))
  }

  const row = regime.coefficients.find((each) => each.form === form.id && each.subjectKind === subjectKind)
  if (row === undefined) return Result.fail(notPaid(form, regime, request))

  const exact = multiply(row.coefficient, rational(baseSalary.amount))
  const sources: Reward["sources"] = [
    { part: "baseSalary", source: baseSalary.source, unconfirmed: baseSalary.unconfirmed },
    { part: "coefficient", source: citation(regime, row), unconfirmed: row.unconfirmed },
    { part: "rounding", source: rounding.source, unconfirmed: rounding.unconfirmed }
  ]
  return Result.succeed({
    form,
    subjectKind,
    decidedOn,
    baseSalary: baseSalary.amount,
    coefficient: row.coefficient,
    exact,
    rounding: { method: rounding.method, unit: rounding.unit },
    amount: roundMoney(exact, rounding),
    sources,
    unconfirmed: sources.some((source) => source.unconfirmed)
  })
}

const citation = ({ decree, article }: AwardRegime, { source }: AwardCoefficient): string =>
  `${decree}, ${article}: ${source}`

const unknownForm = (awards: Awards, id: string): Finding => {
  const known = awards.forms.map((form) => form.id)
  return finding("unknown-award-form", {}, { id, known, nearest: nearest(id, known) })
}

const notPaid = (
  { title }: AwardForm,
  { decree, article }: AwardRegime,
  { subjectKind, decidedOn }: RewardRequest
): Finding =>
  finding(
    "award-not-known",
    {},
    { formVi: title.vi, formEn: title.en, subjectKind, date: decidedOn, decree, article }
  )
