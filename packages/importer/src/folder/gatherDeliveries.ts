import {
  type Campaign,
  type Delivery,
  type Duty,
  dutiesStated,
  type Finding,
  finding,
  foldBare,
  foldForMatching,
  memberNamed,
  nearest,
  obligedBy,
  type Party,
  partyKey,
  type Unit,
  type UnitId
} from "@dvk/core"
import type { DeliveryRow } from "../lists/readDeliveries.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"
import { unknownUnit } from "./unknownUnit.ts"

interface Obligation {
  readonly duty: Duty
  /** The words of the duty, folded once for all rows. */
  readonly words: string
  readonly parties: ReadonlyMap<string, Party>
}

/**
 * The log of reports put beside the duties. A row for a duty that its party does not owe is refused and said; so is one
 * that could mean two, for which of them came in nobody but the secretary knows.
 */
export const gatherDeliveries = (
  rows: ReadonlyArray<DeliveryRow>,
  lists: Pick<Campaign, "file" | "units" | "committee">,
  units: UnitDirectory
): { readonly deliveries: ReadonlyArray<Delivery>; readonly findings: ReadonlyArray<Finding> } => {
  const obligations = dutiesStated(lists.file).map(
    (duty): Obligation => ({
      duty,
      words: foldBare(duty.what),
      parties: new Map(obligedBy(duty, lists).map((party) => [partyKey(party), party]))
    })
  )
  const byId = new Map((lists.units ?? []).map((unit) => [unit.id, unit]))
  const deliveries: Array<Delivery> = []
  const findings: Array<Finding> = []
  for (const row of rows) {
    const { isMember: _, duty: written, ...kept } = row
    const named = partyOf(row, units, byId, lists.committee, obligations)
    if (named === null && lists.units !== null) {
      findings.push(written === null ? unknownUnit(units, row.origin, row.party) : unknownSender(row, units))
      if (written !== null) continue
    }
    const party: Party = named ?? { kind: "body", name: row.party }
    const owed = obligations.filter(({ parties }) => parties.has(partyKey(party)))
    const duty = dutyOf(row, owed)
    if (typeof duty === "string" || duty === null) deliveries.push({ ...kept, party, duty })
    else findings.push(duty)
  }
  return { deliveries, findings }
}

const unknownSender = ({ origin, party }: DeliveryRow, units: UnitDirectory): Finding =>
  finding("unknown-sender", { ...origin, before: party }, { nearest: units.nearest(party)?.name ?? "" })

/** The unit or member that a row names, or a body that a duty names; null where there is none. */
const partyOf = (
  { party: name, isMember }: DeliveryRow,
  units: UnitDirectory,
  byId: ReadonlyMap<UnitId, Unit>,
  committee: Campaign["committee"],
  obligations: ReadonlyArray<Obligation>
): Party | null => {
  const unit = isMember ? undefined : byId.get(units.find(name).id)
  if (unit !== undefined) return { kind: "unit", unit }
  const member = memberNamed(name, committee ?? [])
  if (member !== null) return { kind: "member", member }
  const key = foldForMatching(name)
  const bodies = obligations.flatMap(({ parties }) => [...parties.values()])
  return bodies.find((party) => party.kind === "body" && foldForMatching(party.name) === key) ?? null
}

/** The id of the duty a row is for, null for an activity that none asked for, or what is wrong with the row. */
const dutyOf = (row: DeliveryRow, owed: ReadonlyArray<Obligation>): string | null | Finding => {
  const { duty: written, party, activity, origin } = row
  if (written === null) {
    if (activity === null) return finding("nothing-handed-in", { ...origin, before: party }, { party })
    const activities = owed.filter(({ duty }) => duty.kind === "activity")
    return activities.length === 1 ? (activities[0]?.duty.id ?? null) : null
  }
  const byId = owed.find(({ duty }) => duty.id === written.toLowerCase())
  if (byId !== undefined) return byId.duty.id
  const asked = foldBare(written)
  const [first, ...others] = owed.filter(({ words }) => words === asked)
  const place = { ...origin, before: written }
  if (first === undefined) {
    const known = owed.map(({ duty }) => duty.what)
    return finding("unlisted-duty", place, { party, known, nearest: nearest(written, known) })
  }
  const ids = [first, ...others].map(({ duty }) => duty.id)
  return others.length === 0 ? first.duty.id : finding("ambiguous-duty", place, { party, known: ids })
}
