import type { Campaign } from "../campaign/Campaign.ts"
import type { Ruling, RulingKind } from "../campaign/Ruling.ts"
import { daysBetween, isLate } from "../dates/IsoDate.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { GateId, ModelId } from "../identifiers.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Gate } from "../rubric/Rubric.ts"
import type { Admission, Unranked } from "./Admission.ts"
import { closedColumns, unknownGateFindings } from "./gates.ts"

/**
 * Which models may be ranked. A model is refused when it was disqualified, when its form is late and no ruling
 * admits it, or when a gate for ranking is closed; the first ground that applies is the one that is told.
 */
export const admit = (campaign: Campaign): Admission => {
  const { registrations } = campaign
  const rulings = rulingsByModel(campaign.rulings)
  const gates = campaign.rubric.gates.filter(({ purpose }) => purpose !== "ranking")
  // Forms are read in the order in which they stand side by side, and listed by id only then.
  const grounds = registrations.map((registration) =>
    refusal(campaign, registration, rulings.get(registration.id) ?? NO_RULINGS)
  )
  const closed = registrations.map((registration) => closedFor(campaign, registration, gates))
  const byId = positionsById(registrations)
  const positions = byId.filter((at) => grounds[at] === null)
  const closedGates = new Map<ModelId, ReadonlyArray<GateId>>()
  const refused: Array<Unranked> = []
  byId.forEach((at) => {
    const [ground = null, gatesClosed = NO_GATES] = [grounds[at], closed[at]]
    const registration = registrations[at]
    if (registration === undefined) return
    if (ground !== null) refused.push({ registration, reason: ground })
    if (gatesClosed.length > 0) closedGates.set(registration.id, gatesClosed)
  })
  return {
    admitted: positions.flatMap((at) => registrations[at] ?? []),
    positions: Int32Array.from(positions),
    refused,
    closedGates,
    findings: unknownGateFindings(campaign)
  }
}

const NO_GATES: ReadonlyArray<GateId> = []

const closedFor = (
  campaign: Campaign,
  registration: Registration,
  gates: ReadonlyArray<Gate>
): ReadonlyArray<GateId> =>
  gates.length === 0
    ? NO_GATES
    : gates.filter((gate) => closedColumns(campaign, registration, gate).length > 0).map(({ id }) => id)

const NO_RULINGS: ReadonlyArray<Ruling> = []

/** Lists mostly come by id, or in stretches of it: the sort of plain arrays makes use of that. */
const positionsById = (registrations: ReadonlyArray<Registration>): ReadonlyArray<number> => {
  const ids = registrations.map(({ id }) => id)
  return ids.map((_, at) => at).sort((a, b) => compareCodeUnits(ids[a] ?? "", ids[b] ?? ""))
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
