import type { FindingValue } from "../finding/Finding.ts"

/** Why a model stands where it stands. Messages turn each into one sentence. */
export type ReasonCode =
  // Not ranked.
  | "late"
  | "gate-closed"
  | "disqualified"
  | "no-sheets"
  | "too-few-judges"
  // Shortlist.
  | "within-places"
  | "tie-at-cut"
  | "below-cut"
  | "below-minimum-grade"
  | "commendation-gate-closed"

export interface Reason {
  readonly code: ReasonCode
  readonly values: Readonly<Record<string, FindingValue>>
}

export const reason = (code: ReasonCode, values: Reason["values"] = {}): Reason => ({ code, values })
