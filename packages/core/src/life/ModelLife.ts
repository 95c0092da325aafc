import type { IsoDate } from "../dates/IsoDate.ts"
import type { Registration } from "../registration/Registration.ts"
import type { Level } from "../rubric/Rubric.ts"
import type { GateStanding } from "./gatesOfLevel.ts"
import type { HistoryStep, ModelState } from "./historyOf.ts"
import type { Missing } from "./missingOf.ts"
import type { Verdict } from "./Step.ts"

/** A level with its gates as they stand for a model. */
export interface LevelStanding {
  readonly level: Level
  readonly gates: ReadonlyArray<GateStanding>
}

/** An inspection of a model, from a list of steps or of results. */
export interface Inspection {
  readonly note: string | null
  readonly on: IsoDate | null
  readonly body: string | null
}

/** The life of a model as it stands on a day. */
export interface ModelLife {
  readonly registration: Registration
  readonly state: ModelState
  readonly level: Level
  readonly history: ReadonlyArray<HistoryStep>
  /** By day. */
  readonly inspections: ReadonlyArray<Inspection>
  readonly missing: ReadonlyArray<Missing>
  readonly review: Verdict | "due" | null
  /** The level that it was raised to; null where it was not. */
  readonly raised: LevelStanding | null
  /** The next level up; null at the top, and for a stopped model. */
  readonly next: LevelStanding | null
}
