import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { Step } from "../life/Step.ts"
import type { ByteFeed } from "./ByteFeed.ts"
import { canonicalJson } from "./canonicalJson.ts"
import { feedRegistrations } from "./feedRegistrations.ts"
import { feedSheets } from "./feedSheets.ts"
import { summaryText } from "./summaryText.ts"

/** Writes one stretch of the canonical form. */
export type Segment = (bytes: ByteFeed) => void

/**
 * The canonical form of a campaign, cut where its parts meet. The order of the keys is the order of the form: moving
 * one changes every digest.
 */
export const canonicalSegments = (campaign: Campaign) => ({
  statement: line("campaign", statementOf(campaign)),
  rubric: line("rubric", campaign.rubric.file),
  columns: line("columns", [...campaign.columns].sort(compareCodeUnits)),
  units: line("units", campaign.units?.toSorted(byId) ?? null),
  committee: line("committee", campaign.committee?.toSorted(byId) ?? null),
  registrations: (bytes: ByteFeed) => feedRegistrations(campaign.registrations, bytes),
  resultColumns: line("result columns", [...campaign.resultColumns].sort(compareCodeUnits)),
  results: lines(
    "result",
    campaign.results.map(({ origin: _, ...result }) => canonicalJson(result))
  ),
  scores: (bytes: ByteFeed) => feedSheets(campaign, bytes),
  awards: line("awards", campaign.awards?.file ?? null),
  votes: lines("vote", campaign.votes.map(canonicalJson)),
  rulings: lines("ruling", campaign.rulings.map(canonicalJson)),
  steps: lines("step", campaign.steps.flatMap(whatItDecides)),
  // Merged figures are printed. A campaign without summaries keeps the form that it has always had.
  summaries: (bytes: ByteFeed) => {
    for (const text of (campaign.summaries ?? []).map(summaryText).sort(compareCodeUnits))
      bytes.text(`summary\t${text}\n`)
  }
})

/** Of the life of a model two things decide: the paper that recognises it, and the level that it was raised to. */
const whatItDecides = ({ model, kind, document, level }: Step): ReadonlyArray<string> =>
  (kind === "recognised" && document !== null) || (kind === "raised" && level !== null)
    ? [canonicalJson({ model, kind, document, level })]
    : []

/** A line of the canonical form: its kind, and after a tab its value. */
export const line =
  (kind: string, value: unknown): Segment =>
  (bytes) =>
    bytes.text(`${kind}\t${canonicalJson(value)}\n`)

const lines =
  (kind: string, values: ReadonlyArray<string>): Segment =>
  (bytes) => {
    for (const value of values.toSorted(compareCodeUnits)) line(kind, value)(bytes)
  }

/** What campaign.yaml states, without the names of files. */
export const statementOf = ({ file }: Campaign) => {
  const {
    registrations,
    results,
    reports,
    steps,
    summaries,
    scores,
    units,
    committee,
    votes,
    decisions,
    rubric,
    ...statement
  } = file
  return statement
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareCodeUnits(a.id, b.id)
