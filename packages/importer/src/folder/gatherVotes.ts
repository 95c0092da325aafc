import { type Finding, finding, type Vote } from "@dvk/core"
import type { VoteRow } from "../lists/readVotes.ts"
import type { ModelDirectory } from "./ModelDirectory.ts"

/** Votes on registered models; one on a model that nobody registered is refused and said. */
export const gatherVotes = (
  rows: ReadonlyArray<VoteRow>,
  models: ModelDirectory
): { readonly votes: ReadonlyArray<Vote>; readonly findings: ReadonlyArray<Finding> } => {
  const votes: Array<Vote> = []
  const findings: Array<Finding> = []
  for (const { origin, ...vote } of rows) {
    const found = models.find({ id: vote.model })
    if (found._tag === "Model") votes.push({ ...vote, model: found.id })
    else {
      const nearest = found._tag === "Unknown" ? found.nearest : ""
      findings.push(
        finding("unknown-model", { ...origin, before: vote.model }, { model: vote.model, nearest })
      )
    }
  }
  return { votes, findings }
}
