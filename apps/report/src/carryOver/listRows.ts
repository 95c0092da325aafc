import type { Campaign, CarryOver, Member, Unit } from "@dvk/core"
import { type Language, stepName } from "@dvk/messages"
import { type Rows, titleOf } from "./Rows.ts"

/** The history of the models that go on, as a list of steps. */
export const stepRows = (
  { rubric }: Campaign,
  { models }: CarryOver,
  header: ReadonlyArray<string>,
  language: Language
): Rows => ({
  header,
  rows: models.flatMap(({ registration, unitName, history }) =>
    history.map(({ kind, on, document, body, level, note }) => [
      registration.id,
      registration.name,
      unitName,
      stepName(kind, language),
      on,
      document,
      body,
      titleOf(rubric.levels, level, language),
      note
    ])
  )
})

/** The units of the new year. */
export const unitRows = (units: ReadonlyArray<Unit>, header: ReadonlyArray<string>): Rows => ({
  header,
  rows: units.map((unit) => [
    unit.id,
    unit.name,
    unit.otherNames.join("; "),
    unit.kind,
    unit.parent,
    unit.minimum,
    unit.validFrom,
    unit.validTo,
    unit.successor
  ])
})

/** The members of the new year. */
export const memberRows = (members: ReadonlyArray<Member>, header: ReadonlyArray<string>): Rows => ({
  header,
  rows: members.map((member) => [
    member.id,
    member.name,
    member.role,
    member.unit,
    member.areas.join("; "),
    member.team ?? null,
    member.conflicts.join("; ")
  ])
})
