import type { Member } from "../campaign/Member.ts"
import type { Unit } from "../campaign/Unit.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { Registration } from "../registration/Registration.ts"
import type { HistoryStep } from "./historyOf.ts"

/** A model that goes on into another year. */
export interface CarriedModel {
  /** As it stands in the old campaign. */
  readonly registration: Registration
  /** Under which name of a unit it goes on: that of the successor where the unit is no more. */
  readonly unitName: string
  readonly yearBegun: number
  readonly recognitionDocument: string | null
  readonly history: ReadonlyArray<HistoryStep>
}

/** A model that does not go on, with the ground. */
export interface LeftModel {
  readonly registration: Registration
  readonly why: "stopped" | "disqualified"
  readonly on: IsoDate | null
}

/** A unit that is no more, with the one that stands in its place. */
export interface Replacement {
  readonly unit: Unit
  readonly heir: Unit
}

/** What one year of a movement leaves to another. */
export interface CarryOver {
  /** By id. */
  readonly models: ReadonlyArray<CarriedModel>
  readonly left: ReadonlyArray<LeftModel>
  /** The units of the new year; null where there is no list. */
  readonly units: ReadonlyArray<Unit> | null
  readonly replaced: ReadonlyArray<Replacement>
  /** Units that are no more and have no successor in the list: they stay in it, and owe nothing. */
  readonly withoutHeir: ReadonlyArray<Unit>
  /** The members of the new year, those of a replaced unit under its successor; null where there is no list. */
  readonly committee: ReadonlyArray<Member> | null
  /** Members who look after a unit that is no more, by its old name: who follows there, nobody has said. */
  readonly oldAreas: ReadonlyArray<{ readonly member: Member; readonly areas: ReadonlyArray<string> }>
}
