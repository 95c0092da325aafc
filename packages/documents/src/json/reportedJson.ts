import type { ReportedResults } from "@dvk/core"
import { exactNumber } from "./ExactNumber.ts"
import { countJson, figureJson } from "./resultJson.ts"

/** What was reported of a model: figures as decimal text, shares exact. */
export const reportedJson = ({ targets, participants, population, ...reported }: ReportedResults) => ({
  ...reported,
  ...countJson("participants", participants),
  ...countJson("population", population),
  targets: targets.map(({ registered, actual, share, ...target }) => ({
    ...target,
    registered: figureJson(registered),
    actual: figureJson(actual),
    share: share === null ? null : exactNumber(share)
  }))
})
