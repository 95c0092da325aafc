import { compareCodeUnits, type IsoDate, type PartyDuty, partyName } from "@dvk/core"
import { capitalised, compareVietnamese, dutyReceiver, owedThing } from "@dvk/messages"
import type { PaperInput } from "../PaperInput.ts"

/** Something that is asked for in a reminder. */
export interface Overdue {
  readonly party: string
  /** A member owes in person; all others are bodies. */
  readonly isPerson: boolean
  readonly what: string
  readonly count: number
  readonly before: IsoDate | null
  /** Null where no day is stated to look from. */
  readonly daysLate: number | null
}

/**
 * What has not come in: registrations and results that units owe, and late duties of the plan, by party and by date. A
 * duty to register or to report results says the same as what the unit owes already, and stands once.
 */
export const overdue = ({ owed, duties }: PaperInput): ReadonlyArray<Overdue> => {
  const asked = new Set(owed.map(({ unit, what }) => `${unit.id}\n${what}`))
  const isAsked = ({ duty, party }: PartyDuty): boolean =>
    party.kind === "unit" && asked.has(`${party.unit.id}\n${duty.kind}`)
  return [
    ...owed.map(({ unit, what, ...rest }) => ({
      party: unit.name,
      isPerson: false,
      what: capitalised(owedThing(what, "vi")),
      count: rest.count,
      before: rest.before,
      daysLate: rest.daysLate
    })),
    ...duties.filter((entry) => !isAsked(entry)).flatMap(lateDuty)
  ].toSorted(
    (a, b) => compareVietnamese(a.party, b.party) || compareCodeUnits(a.before ?? "", b.before ?? "")
  )
}

const lateDuty = ({ duty, party, state }: PartyDuty): ReadonlyArray<Overdue> => {
  if (state.kind !== "late") return []
  const receiver = dutyReceiver(duty, "vi")
  return [
    {
      party: partyName(party),
      isPerson: party.kind === "member",
      what: receiver === "" ? duty.what : `${duty.what}, ${receiver}`,
      count: 1,
      before: duty.before,
      daysLate: state.daysLate
    }
  ]
}
