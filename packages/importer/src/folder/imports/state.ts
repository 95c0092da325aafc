import { compareCodeUnits, type Rubric } from "@dvk/core"
import type { FileReading } from "../../opening/openFile.ts"
import type { CampaignReading } from "../CampaignReading.ts"
import { type Deliveries, gatherDeliveries } from "../gatherDeliveries.ts"
import { gatherRegistrations, type Registrations } from "../gatherRegistrations.ts"
import { gatherResults, type Results } from "../gatherResults.ts"
import { gatherScores, type Scores } from "../gatherScores.ts"
import { gatherSummaries, type Summaries } from "../gatherSummaries.ts"
import { ModelDirectory } from "../ModelDirectory.ts"
import { UnitDirectory } from "../UnitDirectory.ts"

export type { FileReading }

/** The models, sheets, results, summaries and reports that some files give together. */
export interface State {
  readonly registrations: Registrations
  readonly scores: Scores
  readonly results: Results
  readonly summaries: Summaries
  readonly deliveries: Deliveries
}

/** Puts files together as reading the campaign folder would. */
export const stateOf = (
  { campaign }: CampaignReading,
  files: ReadonlyArray<FileReading>,
  numbers: ReadonlyMap<string, number>
): State => {
  const units = new UnitDirectory(campaign.units)
  const lists = files.filter((file) => file.kind === "registrations")
  const registrations = gatherRegistrations(lists, units, campaign.file.year, numbers)
  const models = new ModelDirectory(registrations.registrations, units)
  const sheets = files.filter((file) => file.kind === "scores")
  const scores = gatherScores(sheets, models, campaign.committee, campaign.rubric, numbers)
  const reports = files.filter((file) => file.kind === "results")
  const { year, organiser } = campaign.file
  const counted = files.filter((file) => file.kind === "summaries")
  return {
    registrations,
    scores,
    results: gatherResults(reports, models, numbers),
    summaries: gatherSummaries(counted, units, { year, organiser: organiser.name }, numbers),
    deliveries: gatherDeliveries(
      files.filter((file) => file.kind === "reports"),
      campaign,
      units,
      numbers
    )
  }
}

/** A state as text that does not depend on files and lines: two equal texts are the same campaign. */
export const fingerprint = (
  { registrations, scores, results, summaries, deliveries }: State,
  files: ReadonlyArray<FileReading>,
  rubric: Rubric
): string => {
  const { table } = scores
  const width = rubric.criteria.length
  const models = registrations.registrations.map(({ origin: _, ...model }) =>
    JSON.stringify(model, sortedKeys)
  )
  const sheets = Array.from({ length: table.length }, (_, row) =>
    JSON.stringify([
      table.models[table.model[row] ?? 0],
      table.judges[table.judge[row] ?? 0],
      table.sources[table.source[row] ?? 0],
      table.missing[row],
      Array.from(table.scores.subarray(row * width, (row + 1) * width))
    ])
  )
  const columns = files.flatMap((file) => (file.kind === "registrations" ? [...file.columns] : []))
  const reports = results.results.map(({ origin: _, ...report }) => JSON.stringify(report, sortedKeys))
  const counted = summaries.summaries.map(({ origin: _, ...summary }) => JSON.stringify(summary, sortedKeys))
  const logged = deliveries.deliveries.map(({ origin: _, ...delivery }) =>
    JSON.stringify(delivery, sortedKeys)
  )
  return [
    ...models.sort(compareCodeUnits),
    ...sheets.sort(compareCodeUnits),
    ...reports.sort(compareCodeUnits),
    ...counted.sort(compareCodeUnits),
    ...logged.sort(compareCodeUnits),
    [...results.columns].sort(compareCodeUnits).join(" "),
    ...new Set(columns.sort(compareCodeUnits))
  ].join("\n")
}

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => compareCodeUnits(a, b)))
    : value
