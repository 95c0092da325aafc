import type { Admission } from "../admission/Admission.ts"
import type { Campaign } from "../campaign/Campaign.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compare } from "../exact/Rational.ts"
import type { Ranked, Ranking } from "../ranking/Ranking.ts"
import type { Chosen, Selection } from "./Selection.ts"

/**
 * The shortlist: the best ranks that fit into the places. Models of one rank are taken together or not at all;
 * where they straddle the cut they stay open, with the number of places left, for the chair.
 */
export const select = (campaign: Campaign, admission: Admission, ranking: Ranking): Selection => {
  const size = campaign.file.shortlist?.size ?? null
  if (size === null) return { size, selected: [], open: [], openPlaces: 0, notSelected: [] }
  const selected: Array<Chosen> = []
  const open: Array<Chosen> = []
  const notSelected: Array<Chosen> = []
  let openPlaces = 0
  for (const [rank, members] of Map.groupBy(ranking.ranked, (entry) => entry.rank)) {
    const eligible = members.flatMap((entry) => {
      const bar = barTo(campaign, admission, entry)
      if (bar === null) return [entry]
      notSelected.push({ model: entry.registration.id, rank, reason: bar })
      return []
    })
    const places = open.length > 0 ? 0 : size - selected.length
    const barred = notSelected.filter(
      (entry) => entry.rank < rank && entry.reason.code !== "below-cut"
    ).length
    const values = { rank, size, places, level: eligible.length, barred }
    const outcome = places <= 0 ? "below-cut" : eligible.length <= places ? "within-places" : "tie-at-cut"
    const list = { "within-places": selected, "tie-at-cut": open, "below-cut": notSelected }[outcome]
    if (outcome === "tie-at-cut") openPlaces = places
    list.push(
      ...eligible.map((entry) => ({ model: entry.registration.id, rank, reason: reason(outcome, values) }))
    )
  }
  return { size, selected, open, openPlaces, notSelected }
}

/** What keeps a ranked model off the shortlist whatever its rank. */
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
