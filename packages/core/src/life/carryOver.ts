import type { Campaign } from "../campaign/Campaign.ts"
import { heirOn } from "../campaign/inForce.ts"
import type { Member } from "../campaign/Member.ts"
import type { Unit } from "../campaign/Unit.ts"
import { isoDate, yearOf } from "../dates/IsoDate.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { UnitId } from "../identifiers.ts"
import { foldForMatching } from "../matching/foldForMatching.ts"
import type { Registration } from "../registration/Registration.ts"
import type { CarriedModel, CarryOver, LeftModel, Replacement } from "./CarriedModel.ts"
import { historyOf, stateOf } from "./historyOf.ts"
import { recognitionDocumentOf } from "./recognitionDocumentOf.ts"

/**
 * What a campaign leaves to one of a later year: every model that was neither stopped nor disqualified, with its id, the
 * year it began, its recognition and its history; the units and members of that year. Whether a model is kept, raised or
 * stopped is for the new year's review to say, so nothing is said of it.
 */
export const carryOver = (campaign: Campaign, year: number): CarryOver => {
  const { registrations, units, committee } = campaign
  const { replaced, withoutHeir } = unitsAfter(units ?? [], year)
  const heirs = new Map(replaced.map(({ unit, heir }) => [unit.id, heir]))
  const heirId = <Id extends UnitId | null>(id: Id): Id | UnitId => (id && heirs.get(id)?.id) ?? id
  const ordered = registrations.toSorted((a, b) => compareCodeUnits(a.id, b.id))
  const left = ordered.flatMap((registration) => whyLeft(campaign, registration) ?? [])
  const stays = new Set(left.map(({ registration }) => registration.id))
  return {
    models: ordered
      .filter(({ id }) => !stays.has(id))
      .map((registration) => carried(campaign, registration, heirs.get(registration.unit))),
    left,
    units:
      units
        ?.filter(({ id }) => !heirs.has(id))
        .map((unit) => ({ ...unit, parent: heirId(unit.parent), successor: heirId(unit.successor) })) ?? null,
    replaced,
    withoutHeir,
    committee:
      committee?.map((member) => ({
        ...member,
        unit: heirId(member.unit),
        conflicts: member.conflicts.map((conflict) => replacementOf(conflict, replaced) ?? conflict)
      })) ?? null,
    oldAreas: oldAreas(committee ?? [], [...replaced.map(({ unit }) => unit), ...withoutHeir])
  }
}

const oldAreas = (committee: ReadonlyArray<Member>, ended: ReadonlyArray<Unit>): CarryOver["oldAreas"] => {
  const names = new Set(
    ended.flatMap(({ id, name, otherNames }) => [id, name, ...otherNames]).map(foldForMatching)
  )
  return committee
    .map((member) => ({ member, areas: member.areas.filter((area) => names.has(foldForMatching(area))) }))
    .filter(({ areas }) => areas.length > 0)
}

/** A unit that ended within the year still owed what was due before; one that ended earlier has no part in it. */
const unitsAfter = (units: ReadonlyArray<Unit>, year: number) => {
  const newYear = isoDate(year, 1, 1)
  const ended = units.filter(({ validTo }) => newYear !== null && validTo !== null && validTo < newYear)
  const heirs = ended.map((unit) => ({ unit, heir: newYear === null ? null : heirOn(unit, units, newYear) }))
  return {
    replaced: heirs.flatMap(
      ({ unit, heir }): ReadonlyArray<Replacement> => (heir === null ? [] : [{ unit, heir }])
    ),
    withoutHeir: heirs.filter(({ heir }) => heir === null).map(({ unit }) => unit)
  }
}

/** A conflict names a model or a unit by its id. */
const replacementOf = (conflict: string, replaced: ReadonlyArray<Replacement>): string | undefined =>
  replaced.find(({ unit }) => unit.id === conflict)?.heir.id

const whyLeft = (campaign: Campaign, registration: Registration): LeftModel | null => {
  const ruling = campaign.rulings.find(
    ({ kind, model }) => kind === "disqualify" && model === registration.id
  )
  if (ruling !== undefined) return { registration, why: "disqualified", on: ruling.date }
  const history = historyOf(campaign, registration)
  if (stateOf(history) !== "stopped") return null
  return {
    registration,
    why: "stopped",
    on: history.find(({ kind, on }) => kind === "stopped" && on !== null)?.on ?? null
  }
}

const carried = (campaign: Campaign, registration: Registration, heir: Unit | undefined): CarriedModel => {
  const history = historyOf(campaign, registration)
  const years = history.flatMap(({ on }) => (on === null ? [] : [yearOf(on)]))
  return {
    registration,
    unitName: heir?.name ?? registration.unitName,
    yearBegun: registration.yearBegun ?? Math.min(campaign.file.year, ...years),
    recognitionDocument: recognitionDocumentOf(campaign, registration),
    // The recognition that only a document tells stands on the form; a step without day and body would say no more.
    history: history.filter(({ implied, kind, on }) => !implied || (kind === "registered" && on !== null))
  }
}
