import * as Schema from "effect/Schema"
import { parseShare } from "../exact/parseShare.ts"
import { Slug } from "../schema/text.ts"

/** "2/3", "80%" or 0.8: read exactly by `parseShare`. */
const Share = Schema.Union([Schema.String, Schema.Finite]).pipe(
  Schema.check(
    Schema.makeFilter((value: string | number) => parseShare(String(value)) !== null, { expected: "share" })
  )
)

/** Of whom the threshold is a share. Schemes differ, and the same votes pass under one and fail under another. */
export const VoteBase = Schema.Literals(["all-members", "present", "valid-ballots"])
export type VoteBase = typeof VoteBase.Type

/** What a vote has to reach. There is no default: no share is law for every committee. */
const VoteRule = Schema.Struct({
  threshold: Share,
  of: VoteBase,
  /** The share of all members who have to be in the room for the vote to count. */
  quorum: Schema.optionalKey(Share)
})
export type VoteRule = typeof VoteRule.Type

/** When a model is recognised: from a grade upwards, by vote, or both. */
export const RecognitionRule = Schema.Struct({
  minimumGrade: Schema.optionalKey(Slug),
  vote: Schema.optionalKey(VoteRule)
})
export type RecognitionRule = typeof RecognitionRule.Type
