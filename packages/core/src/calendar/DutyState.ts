import type { IsoDate } from "../dates/IsoDate.ts"
import type { Duty } from "./Duty.ts"
import type { Party } from "./Party.ts"

/** How a duty of one party stands on a day. */
export type DutyState =
  /** `on` and `daysLate` are null where nobody wrote down the day; `daysLate` is 0 for what came in time. */
  | {
      readonly kind: "handed-in"
      readonly on: IsoDate | null
      readonly daysLate: number | null
      readonly documents: ReadonlyArray<string>
    }
  /** Days since the last day in time: 1 on the deadline itself. */
  | { readonly kind: "late"; readonly daysLate: number }
  /** Days to the last day in time: 0 on that day. `soon` is a week or less. */
  | { readonly kind: "soon" | "not-yet"; readonly daysLeft: number }
  /** The campaign keeps no log of reports, so nobody can say whether it came in. */
  | { readonly kind: "untracked" }

/** One duty of one party. */
export interface PartyDuty {
  readonly duty: Duty
  readonly party: Party
  readonly state: DutyState
  /** Who has to hand in first and has not: reports that this one merges. */
  readonly waitsFor: ReadonlyArray<Party>
}
