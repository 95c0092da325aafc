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
  type UnitId,
  wasDone
} from "@dvk/core"
import type { DeliveryReading, DeliveryRow } from "../deliveries/DeliveryReading.ts"
import { changesOf, deliveryKey, withEarlier } from "../deliveries/supersedeDelivery.ts"
import { byImport } from "./imports/byImport.ts"
import type { Change } from "./imports/supersede.ts"
import type { UnitDirectory } from "./UnitDirectory.ts"
import { unknownUnit } from "./unknownUnit.ts"

interface Obligation {
  readonly duty: Duty
  /** The words of the duty, folded once for all rows. */
  readonly words: string
  readonly parties: ReadonlyMap<string, Party>
}

/** All that the logs of a campaign tell. */
export interface Deliveries {
  readonly deliveries: ReadonlyArray<Delivery>
  readonly findings: ReadonlyArray<Finding>
  /** What became of each row that an import brought. */
  readonly arrivals: ReadonlyArray<DeliveryArrival>
}

/** A row of an import beside what stood there before it. */
export interface DeliveryArrival {
  readonly delivery: Delivery
  readonly outcome: "new" | "updated" | "same"
  /** What the duty asks for, else what was done. */
  readonly what: string
  /** The file of the row whose place this one takes. */
  readonly earlierFile: string | null
  readonly changes: ReadonlyArray<Change>
}

/**
 * The logs of reports put beside the duties. A row for a duty that its party does not owe is refused and said; so is one
 * that could mean two, for which of them came in nobody but the secretary knows. A row of a later import takes the
 * place of the earlier rows on the same delivery; what its file has no column for stays as it was.
 *
 * @param numbers the number of the import that brought each file; 0 where it is not listed
 */
export const gatherDeliveries = (
  readings: ReadonlyArray<Pick<DeliveryReading, "file" | "rows" | "columns">>,
  lists: Pick<Campaign, "file" | "units" | "committee">,
  units: UnitDirectory,
  numbers: ReadonlyMap<string, number> = new Map()
): Deliveries => {
  const duties = dutiesStated(lists.file)
  const words = new Map(duties.map(({ id, what }) => [id, what]))
  const obligations = duties.map(
    (duty): Obligation => ({
      duty,
      words: foldBare(duty.what),
      parties: new Map(obligedBy(duty, lists).map((party) => [partyKey(party), party]))
    })
  )
  const byId = new Map((lists.units ?? []).map((unit) => [unit.id, unit]))
  const findings: Array<Finding> = []
  const arrivals: Array<DeliveryArrival> = []
  const standing = new Map<string, ReadonlyArray<Delivery>>()

  /** The row as a delivery; null where it is refused. */
  const placed = (row: DeliveryRow): Delivery | null => {
    const { isMember: _, duty: written, ...kept } = row
    const named = partyOf(row, units, byId, lists.committee, obligations)
    if (named === null && lists.units !== null) {
      findings.push(written === null ? unknownUnit(units, row.origin, row.party) : unknownSender(row, units))
      if (written !== null) return null
    }
    const party: Party = named ?? { kind: "body", name: row.party }
    const owed = obligations.filter(({ parties }) => parties.has(partyKey(party)))
    const duty = dutyOf(row, owed)
    if (typeof duty === "string" || duty === null) return { ...kept, party, duty }
    findings.push(duty)
    return null
  }

  for (const { number, files } of byImport(readings, numbers)) {
    const added: Array<Delivery> = []
    for (const { rows, columns } of files) {
      for (const row of rows) {
        const own = placed(row)
        if (own === null) continue
        const before = standing.get(deliveryKey(own)) ?? []
        const last = before.at(-1) ?? null
        const delivery = last === null ? own : withEarlier(own, last, columns)
        added.push(delivery)
        // A log may have a report twice, sent again with corrections: a row is the same where any of them is.
        const isKnown = before.some((earlier) => changesOf(earlier, delivery).length === 0)
        const outcome = last === null ? "new" : isKnown ? "same" : "updated"
        if (outcome === "updated" && last !== null) findings.push(superseded(last, delivery))
        if (number > 0)
          arrivals.push({
            delivery,
            outcome,
            what: words.get(delivery.duty ?? "") ?? delivery.activity?.content ?? "",
            earlierFile: last?.origin.file ?? null,
            changes: outcome === "updated" && last !== null ? changesOf(last, delivery) : []
          })
      }
    }
    for (const [key, own] of Map.groupBy(added, deliveryKey)) standing.set(key, own)
  }
  return { deliveries: [...standing.values()].flat(), findings, arrivals }
}

const superseded = (earlier: Delivery, by: Delivery): Finding =>
  finding("superseded", earlier.origin, { by: by.origin.file, byLine: by.origin.line })

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
    if (!wasDone(activity)) return null
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
