import type { Campaign } from "../campaign/Campaign.ts"
import { canonicalSegments, line, statementOf } from "./canonicalSegments.ts"
import { sha256Of } from "./sha256Of.ts"

/** The parts of a campaign by the names that a secretary has for them. */
export const campaignParts = [
  "statement",
  "rules",
  "rubric",
  "units",
  "committee",
  "registrations",
  "results",
  "steps",
  "summaries",
  "scores",
  "votes",
  "rulings",
  "awards"
] as const
export type CampaignPart = (typeof campaignParts)[number]

/**
 * A digest for each part of a campaign, SHA-256 in lower case hex. Where the digest of the whole differs, those of the
 * parts tell where to look. `rules` is what campaign.yaml says of scoring, deadlines and the shortlist, `statement`
 * the rest of it.
 */
export const partDigests = (campaign: Campaign): Readonly<Record<CampaignPart, string>> => {
  const segments = canonicalSegments(campaign)
  const { rules, deadlines, shortlist, ...statement } = statementOf(campaign)
  return {
    statement: sha256Of([line("campaign", statement)]),
    rules: sha256Of([line("rules", { rules, deadlines, shortlist })]),
    rubric: sha256Of([segments.rubric]),
    units: sha256Of([segments.units]),
    committee: sha256Of([segments.committee]),
    registrations: sha256Of([segments.columns, segments.registrations]),
    results: sha256Of([segments.resultColumns, segments.results]),
    steps: sha256Of([segments.steps]),
    summaries: sha256Of([segments.summaries]),
    scores: sha256Of([segments.scores]),
    votes: sha256Of([segments.votes]),
    rulings: sha256Of([segments.rulings]),
    awards: sha256Of([segments.awards])
  }
}
