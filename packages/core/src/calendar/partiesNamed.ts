import type { Campaign } from "../campaign/Campaign.ts"
import { heirOn } from "../campaign/inForce.ts"
import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import { foldBare, foldForMatching } from "../matching/foldForMatching.ts"
import { type Party, partyKey } from "./Party.ts"

/** The lists that a name is looked up in. */
export type PartyLists = Pick<Campaign, "units" | "committee">

/** Whom a name in `from` means; `known` is false where no list has it, and it is taken for a body of that name. */
export interface NamedParties {
  readonly parties: ReadonlyArray<Party>
  readonly known: boolean
}

const EVERY_MEMBER = ["members", "thanh vien", "thanh vien ban chi dao", "cac thanh vien ban chi dao"]
const EVERY_UNIT = ["units", "don vi", "moi don vi", "cac don vi", "tat ca don vi"]

/** Roles as plans name them in English, in the words of a committee's list. */
const ROLES: Readonly<Record<string, string>> = {
  chair: "truong ban",
  deputy: "pho truong ban",
  secretary: "thu ky",
  member: "uy vien"
}

/**
 * Whom one entry of `from` means on a day: every member, every unit, the units of a kind, one unit by id or name, or
 * members by role. A unit that does not exist on that day is replaced by its successor, or left out.
 */
export const partiesNamed = (name: string, lists: PartyLists, on: IsoDate): NamedParties => {
  const units = lists.units ?? []
  const members = lists.committee ?? []
  const bare = foldBare(name)
  if (EVERY_MEMBER.includes(bare)) return known(members.map((member) => ({ kind: "member", member })))
  if (EVERY_UNIT.includes(bare)) return known(inForce(units, units, on))
  const ofKind = units.filter(({ kind }) => kind !== null && foldBare(kind) === bare)
  if (ofKind.length > 0) return known(inForce(ofKind, units, on))
  const unit = unitNamed(name, units)
  if (unit !== null) return known(inForce([unit], units, on))
  const role = ROLES[bare] ?? bare
  const inRole = members.filter((member) => member.role !== null && foldBare(member.role) === role)
  if (inRole.length > 0) return known(inRole.map((member) => ({ kind: "member", member })))
  const member = memberNamed(name, members)
  if (member !== null) return known([{ kind: "member", member }])
  return { parties: [{ kind: "body", name }], known: false }
}

/** All whom some entries mean, each once. */
export const partiesOf = (
  names: ReadonlyArray<string>,
  lists: PartyLists,
  on: IsoDate
): ReadonlyArray<Party> => {
  const parties = names.flatMap((name) => partiesNamed(name, lists, on).parties)
  return [...new Map(parties.map((party) => [partyKey(party), party])).values()]
}

/** A unit by its id, name or another of its names. */
export const unitNamed = (name: string, units: ReadonlyArray<Unit>): Unit | null => {
  const key = foldForMatching(name)
  const names = ({ id, name, otherNames }: Unit) => [id, name, ...otherNames]
  return units.find((unit) => names(unit).some((entry) => foldForMatching(entry) === key)) ?? null
}

/** A member by id or name. */
export const memberNamed = <Entry extends { readonly id: string; readonly name: string }>(
  name: string,
  members: ReadonlyArray<Entry>
): Entry | null => {
  const key = foldForMatching(name)
  return members.find(({ id, name }) => foldForMatching(id) === key || foldForMatching(name) === key) ?? null
}

const known = (parties: ReadonlyArray<Party>): NamedParties => ({ parties, known: true })

const inForce = (
  asked: ReadonlyArray<Unit>,
  units: ReadonlyArray<Unit>,
  on: IsoDate
): ReadonlyArray<Party> => {
  const heirs = asked.flatMap((unit) => heirOn(unit, units, on) ?? [])
  return [...new Set(heirs)].map((unit) => ({ kind: "unit", unit }))
}
