import type { Member } from "../campaign/Member.ts"
import type { Unit } from "../campaign/Unit.ts"

/** Who owes something: a unit, a member of the committee, or a body that no list of the campaign has. */
export type Party =
  | { readonly kind: "unit"; readonly unit: Unit }
  | { readonly kind: "member"; readonly member: Member }
  | { readonly kind: "body"; readonly name: string }

/** What a party is called. */
export const partyName = (party: Party): string =>
  party.kind === "unit" ? party.unit.name : party.kind === "member" ? party.member.name : party.name

/** The id of a unit or member; a body has none but its name. */
export const partyId = (party: Party): string =>
  party.kind === "unit" ? party.unit.id : party.kind === "member" ? party.member.id : party.name

/** The same for two mentions of one party: a unit and a member may share an id. */
export const partyKey = (party: Party): string => `${party.kind}\n${partyId(party)}`
