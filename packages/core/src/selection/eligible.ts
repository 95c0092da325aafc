import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compare } from "../exact/Rational.ts"
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
  const all = ranked.map((entry) => ({ ranked: entry, reason: barTo(campaign, admission, entry) }))
  return {
    eligible: all.flatMap((entry) => (entry.reason === null ? [entry.ranked] : [])),
    barred: all.flatMap(({ ranked, reason }) => (reason === null ? [] : [{ ranked, reason }]))
  }
}

const barTo = (campaign: Campaign, admission: Admission, { registration, score }: Ranked): Reason | null => {
  const minimumGrade = campaign.file.shortlist?.minimumGrade
  const band = campaign.rubric.grades.find((grade) => grade.id === minimumGrade)
  if (band !== undefined && compare(score.total, band.from) < 0) {
    return reason("below-minimum-grade", { gradeVi: band.title.vi, gradeEn: band.title.en })
  }
  const closed = admission.closedGates.get(registration.id) ?? []
  const gate = campaign.rubric.gates.find(
    ({ id, purpose }) => purpose === "commendation" && closed.includes(id)
  )
  return gate === undefined
    ? null
    : reason("commendation-gate-closed", {
        gate: gate.id,
        titleVi: gate.title.vi,
        titleEn: gate.title.en,
        clause: gate.clause
      })
}
