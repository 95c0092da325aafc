import type { FindingValue } from "../finding/Finding.ts"

/** Why a model stands where it stands. Messages turn each into one sentence. */
export type ReasonCode =
  // Not ranked.
  | "late"
  | "gate-closed"
  | "disqualified"
  | "no-sheets"
  | "too-few-judges"
  | "source-missing"
  | "no-criterion-applies"
  | "below-criterion-minimum"
  // Recognition.
  | "recognised-by-ruling"
  | "recognition-gate-closed"
  | "below-recognition-minimum"
  | "below-recognition-grade"
  | "grade-reached"
  | "vote-passed"
  | "vote-failed"
  | "vote-missing"
  | "vote-without-quorum"
  | "members-unknown"
  // Shortlist.
  | "within-places"
  | "tie-at-cut"
  | "below-cut"
  | "below-minimum-grade"
  | "commendation-gate-closed"
  | "below-commendation-minimum"
  // Shortlist under quotas.
  | "for-minimum"
  | "moved-up"
  | "open-under-quotas"
  | "maximum-filled"
  | "left-for-minimum"
  | "left-for-quotas"
  | "over-budget"
  | "quotas-conflict"
  | "quotas-undecided"

export interface Reason {
  readonly code: ReasonCode
  readonly values: Readonly<Record<string, FindingValue>>
}

export const reason = (code: ReasonCode, values: Reason["values"] = {}): Reason => ({ code, values })
