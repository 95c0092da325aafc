import type { Finding, Vote } from "@dvk/core"
import type { VoteRow } from "../lists/readVotes.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"
import { registeredModel } from "./registeredModel.ts"

/** Votes on registered models; one on a model that nobody registered is refused and said. */
export const gatherVotes = (
  rows: ReadonlyArray<VoteRow>,
  models: ModelDirectory
): { readonly votes: ReadonlyArray<Vote>; readonly findings: ReadonlyArray<Finding> } => {
  const votes: Array<Vote> = []
  const findings: Array<Finding> = []
  for (const { origin, ...vote } of rows) {
    const model = registeredModel(models, { id: vote.model }, origin)
    if (typeof model === "string") votes.push({ ...vote, model })
    else findings.push(model)
  }
  return { votes, findings }
}
