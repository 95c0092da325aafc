import type { Evaluation, ModelId, Ranked, Recognition } from "@dvk/core"
import { commendationListWords } from "@dvk/messages"

/** What has to be said beside a model on a list: that it came there, or got its rank, by a ruling, or that it is not recognised. */
export const listNote = ({ decided, recognition }: Evaluation, { registration, rulings }: Ranked): string =>
  [
    ...decided.rulings
      .filter(({ ruling }) => ruling.kind === "select" && ruling.model === registration.id)
      .map(({ ruling }) => ruling.document ?? ruling.reason),
    ...rulings
      .filter(({ kind }) => kind === "admit" || kind === "place")
      .map(({ document, reason }) => document ?? reason),
    ...(isUnrecognised(recognition, registration.id) ? [commendationListWords.notRecognised] : [])
  ].join("; ")

/** False where the campaign has no rule of recognition. */
const isUnrecognised = ({ models }: Recognition, model: ModelId): boolean => {
  const status = models.get(model)?.status
  return status !== undefined && status !== "recognised"
}
