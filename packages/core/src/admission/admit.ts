import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling, RulingKind } from "../campaign/Ruling.ts"
import { daysBetween, isLate } from "../dates/IsoDate.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { GateId, ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Admission, Unranked } from "./Admission.ts"
import { closedColumns, unknownGateFindings } from "./gates.ts"

/**
 * Which models may be ranked. A model is refused when it was disqualified, when its form is late and no ruling
 * admits it, or when a gate for ranking is closed; the first ground that applies is the one that is told.
 */
export const admit = (campaign: Campaign): Admission => {
  const rulings = rulingsByModel(campaign.rulings)
  const admitted: Array<Registration> = []
  const refused: Array<Unranked> = []
  const closedGates = new Map<ModelId, ReadonlyArray<GateId>>()
  for (const registration of campaign.registrations.toSorted((a, b) => compareCodeUnits(a.id, b.id))) {
    const ground = refusal(campaign, registration, rulings.get(registration.id) ?? [])
    if (ground === null) admitted.push(registration)
    else refused.push({ registration, reason: ground })
    const closed = campaign.rubric.gates.filter(
      (gate) => gate.purpose !== "ranking" && closedColumns(campaign, registration, gate).length > 0
    )
    if (closed.length > 0)
      closedGates.set(
        registration.id,
        closed.map((gate) => gate.id)
      )
  }
  return { admitted, refused, closedGates, findings: unknownGateFindings(campaign) }
}

const rulingsByModel = (rulings: ReadonlyArray<Ruling>): ReadonlyMap<ModelId, ReadonlyArray<Ruling>> =>
  Map.groupBy(rulings, (ruling) => ruling.model)

const refusal = (
  campaign: Campaign,
  registration: Registration,
  rulings: ReadonlyArray<Ruling>
): Reason | null => {
  const ruled = (kind: RulingKind) => rulings.find((ruling) => ruling.kind === kind)
  const disqualification = ruled("disqualify")
  if (disqualification !== undefined) {
    return reason("disqualified", { ground: disqualification.reason, document: disqualification.document })
  }
  return (
    (ruled("admit") === undefined ? lateness(campaign, registration) : null) ??
    closedGate(campaign, registration)
  )
}

const lateness = (campaign: Campaign, { registeredOn }: Registration): Reason | null => {
  const deadline = campaign.file.deadlines.registration
  if (campaign.file.rules.late === "admit" || deadline === undefined || registeredOn === null) return null
  if (!isLate(registeredOn, deadline)) return null
  return reason("late", { registeredOn, deadline, days: daysBetween(deadline, registeredOn) + 1 })
}

const closedGate = (campaign: Campaign, registration: Registration): Reason | null => {
  for (const gate of campaign.rubric.gates) {
    if (gate.purpose !== "ranking") continue
    const columns = closedColumns(campaign, registration, gate)
    if (columns.length > 0) {
      return reason("gate-closed", {
        gate: gate.id,
        titleVi: gate.title.vi,
        titleEn: gate.title.en,
        clause: gate.clause,
        columns
      })
    }
  }
  return null
}
