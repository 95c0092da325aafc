import { compareCodeUnits, type Evaluation } from "@dvk/core"

/** report.json: which campaign a report folder shows and which of its files are dvk's own. */
export const reportListing = (evaluation: Evaluation, files: ReadonlyArray<string>, version: string) => ({
  format: 1,
  dvk: version,
  campaign: evaluation.campaign.file.id,
  digest: evaluation.digest,
  files: files.toSorted(compareCodeUnits)
})
