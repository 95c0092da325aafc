import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compare } from "../exact/Rational.ts"
import { minimumValues } from "../ranking/minimums.ts"
import type { Ranked, Ranking } from "../ranking/Ranking.ts"

export interface Barred {
  readonly ranked: Ranked
  readonly reason: Reason
}

/** Ranked models that may be on the shortlist, and those that may not whatever their rank. By rank. */
export const eligibility = (
  campaign: Campaign,
  admission: Admission,
  { ranked }: Ranking
): { readonly eligible: ReadonlyArray<Ranked>; readonly barred: ReadonlyArray<Barred> } => {
  const eligible: Array<Ranked> = []
  const barred: Array<Barred> = []
  const barOf = barsOf(campaign, admission)
  for (const entry of ranked) {
    const own = barOf(entry)
    if (own === null) eligible.push(entry)
    else barred.push({ ranked: entry, reason: own })
  }
  return { eligible, barred }
}

/** Grades are whole bands: a total reaches the lowest one that is asked for where its own band is not below that. */
const barsOf = (campaign: Campaign, admission: Admission): ((entry: Ranked) => Reason | null) => {
  const { rubric, file } = campaign
  const band = rubric.grades.find((grade) => grade.id === file.shortlist?.minimumGrade)
  const highEnough = new Set(
    rubric.grades.filter((grade) => band !== undefined && compare(grade.from, band.from) >= 0)
  )
  const gates = rubric.gates.filter(({ purpose }) => purpose === "commendation")
  return ({ registration, grade, belowMinimum }) => {
    if (band !== undefined && (grade === null || !highEnough.has(grade))) {
      return reason("below-minimum-grade", { gradeVi: band.title.vi, gradeEn: band.title.en })
    }
    const minimum =
      belowMinimum.length === 0 ? undefined : belowMinimum.find(({ purpose }) => purpose === "commendation")
    if (minimum !== undefined) return reason("below-commendation-minimum", minimumValues(minimum))
    const closed = admission.closedGates.get(registration.id)
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
