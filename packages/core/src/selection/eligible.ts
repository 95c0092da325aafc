import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compare } from "../exact/Rational.ts"
import { minimumValues } from "../ranking/minimums.ts"
import type { Ranking, RankingColumns } from "../ranking/Ranking.ts"

/** Who may be on the shortlist, by place in the order of the ranking. */
export interface Eligibility {
  readonly eligible: Int32Array
  /** Those that may not, whatever their rank. */
  readonly barred: Int32Array
  /** Why, one for each of these. */
  readonly reasons: ReadonlyArray<Reason>
}

/** Parts the ranked models that may be on the shortlist from those that may not. */
export const eligibility = (campaign: Campaign, admission: Admission, { columns }: Ranking): Eligibility => {
  const [eligible, barred] = [new Int32Array(columns.length), new Int32Array(columns.length)]
  const reasons: Array<Reason> = []
  const barOf = barsOf(campaign, admission, columns)
  let count = 0
  for (let place = 0; place < columns.length; place++) {
    const own = barOf(place)
    if (own === null) eligible[count++] = place
    else barred[reasons.push(own) - 1] = place
  }
  return { eligible: eligible.subarray(0, count), barred: barred.subarray(0, reasons.length), reasons }
}

/** Grades are whole bands: a total reaches the lowest one that is asked for where its own band is not below that. */
const barsOf = (
  { rubric, file }: Campaign,
  { closedGates }: Admission,
  columns: RankingColumns
): ((place: number) => Reason | null) => {
  const band = rubric.grades.find((grade) => grade.id === file.shortlist?.minimumGrade)
  const highEnough = new Set(
    rubric.grades.filter((grade) => band !== undefined && compare(grade.from, band.from) >= 0)
  )
  const belowGrade =
    band === undefined
      ? null
      : reason("below-minimum-grade", { gradeVi: band.title.vi, gradeEn: band.title.en })
  const gates = rubric.gates.filter(({ purpose }) => purpose === "commendation")
  return (place) => {
    if (belowGrade !== null) {
      const grade = columns.grade(place)
      if (grade === null || !highEnough.has(grade)) return belowGrade
    }
    const missed = columns.belowMinimum(place)
    const minimum = missed.length === 0 ? undefined : missed.find(({ purpose }) => purpose === "commendation")
    if (minimum !== undefined) return reason("below-commendation-minimum", minimumValues(minimum))
    const closed = closedGates.size === 0 ? undefined : closedGates.get(columns.registration(place).id)
    const gate = closed === undefined ? undefined : gates.find(({ id }) => closed.includes(id))
    return gate === undefined
      ? null
      : reason("commendation-gate-closed", {
          gate: gate.id,
          titleVi: gate.title.vi,
          titleEn: gate.title.en,
          clause: gate.clause
        })
  }
}
