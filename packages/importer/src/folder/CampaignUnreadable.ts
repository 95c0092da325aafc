import type { Finding } from "@dvk/core"
import * as Data from "effect/Data"

/** A campaign that could not be read at all: its campaign.yaml, its rubric or one of its own lists is at fault. */
export class CampaignUnreadable extends Data.TaggedError("CampaignUnreadable")<{
  readonly findings: ReadonlyArray<Finding>
}> {}
