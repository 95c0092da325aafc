import { takenLines } from "../../opening/takenLines.ts"
import type { CampaignReading } from "../CampaignReading.ts"
import { numbersOf } from "./ImportEntry.ts"
import { type FileReading, fingerprint, type State, stateOf } from "./state.ts"

/**
 * Files of the campaign that a new file covers: it gives all that they still give, in no fewer rows, so that without
 * them the campaign is the same to the last cell. Only such a file is moved away; any other stays, and the rows that
 * are not corrected stand as they did.
 *
 * @param state what the campaign and the new files give together
 * @param numbers the number of the import of each file, the new ones included
 * @param gone files that another file of this import covers already
 */
export const coveredFiles = (
  campaign: CampaignReading,
  readings: ReadonlyArray<FileReading>,
  reading: FileReading,
  state: State,
  numbers: ReadonlyMap<string, number>,
  gone: ReadonlySet<string>
): ReadonlyArray<string> => {
  const { rubric } = campaign.campaign
  const before = numbersOf(campaign.imports)
  const standing = campaign.files.filter(({ file }) => !gone.has(file))
  const after = (left: ReadonlyArray<FileReading>): string => {
    const files = [...left, ...readings]
    return fingerprint(stateOf(campaign, files, numbers), files, rubric)
  }
  const superseded = supersededBy(state, reading.file)
  let files = standing
  let now: string | null = null
  return standing.flatMap((old) => {
    if (old.kind !== reading.kind || !superseded.has(old.file)) return []
    if (rowsOf(old) > rowsOf(reading) || (before.get(old.file) ?? 0) >= (numbers.get(reading.file) ?? 0))
      return []
    now ??= after(files)
    const without = files.filter((file) => file !== old)
    if (after(without) !== now) return []
    files = without
    return [old.file]
  })
}

const rowsOf = (file: FileReading): number => file.rejected.length + takenLines(file).length

/** Files of which at least one row gave way to a row of this one. */
const supersededBy = (
  { registrations, scores, results, summaries, deliveries }: State,
  file: string
): ReadonlySet<string> =>
  new Set([
    ...registrations.arrivals.flatMap(({ row, earlier, outcome }) =>
      row.origin.file === file && earlier !== null && outcome !== "duplicate" ? [earlier.origin.file] : []
    ),
    ...scores.arrivals.flatMap((arrival) =>
      arrival.file === file && arrival.earlierFile !== null ? [arrival.earlierFile] : []
    ),
    ...results.arrivals.flatMap(({ row, earlierFile }) =>
      row.origin.file === file && earlierFile !== null ? [earlierFile] : []
    ),
    ...summaries.arrivals.flatMap(({ summary, earlier }) =>
      summary.origin.file === file && earlier !== null ? [earlier.origin.file] : []
    ),
    ...deliveries.arrivals.flatMap(({ delivery, earlierFile }) =>
      delivery.origin.file === file && earlierFile !== null ? [earlierFile] : []
    )
  ])
