import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import type { Campaign } from "../campaign/Campaign.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import { canonicalRows } from "../scoring/canonicalRows.ts"
import { type ScoreSheet, sheetAt } from "../scoring/ScoreTable.ts"
import { canonicalJson } from "./canonicalJson.ts"

/** Raised when the canonical form changes, so that digests of two forms are never mistaken for each other. */
const CANONICAL_FORM = 1

/**
 * SHA-256 over all that decides, in a form without file names, lines or order: two campaign folders that mean
 * the same have one digest. Every paper prints it; whoever holds the folder can compute it again.
 */
export const digestOf = (campaign: Campaign): string => {
  const hash = sha256.create()
  const feed = (kind: string, value: unknown): void => {
    hash.update(utf8ToBytes(`${kind}\t${canonicalJson(value)}\n`))
  }
  feed("form", CANONICAL_FORM)
  feed("campaign", statementOf(campaign))
  feed("rubric", campaign.rubric.file)
  feed("columns", [...campaign.columns].sort(compareCodeUnits))
  feed("units", campaign.units?.toSorted(byId) ?? null)
  feed("committee", campaign.committee?.toSorted(byId) ?? null)
  for (const registration of campaign.registrations.toSorted(byId)) {
    const { origin: _, ...content } = registration
    feed("registration", content)
  }
  for (const line of sheetLines(campaign)) feed("sheet", line)
  feed("awards", campaign.awards?.file ?? null)
  for (const vote of campaign.votes.map(canonicalJson).sort(compareCodeUnits)) feed("vote", vote)
  for (const ruling of campaign.rulings.map(canonicalJson).sort(compareCodeUnits)) feed("ruling", ruling)
  return bytesToHex(hash.digest())
}

/** What campaign.yaml states, without the names of files. */
const statementOf = ({ file }: Campaign): object => {
  const { registrations, results, scores, units, committee, votes, decisions, rubric, ...statement } = file
  return statement
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => compareCodeUnits(a.id, b.id)

/**
 * Sheets by model and judge. Where one judge has several sheets on a model, their order is part of the meaning
 * only under a rule that asks for the first or the last.
 */
function* sheetLines(campaign: Campaign): Generator {
  const ordered = campaign.file.rules.conflictingSheets !== "exclude"
  let group: Array<ScoreSheet> = []
  for (const row of canonicalRows(campaign.scores)) {
    const sheet = sheetAt(campaign.scores, row)
    const last = group[0]
    if (last !== undefined && (last.model !== sheet.model || last.judge !== sheet.judge)) {
      yield* linesOf(group, ordered)
      group = []
    }
    group.push(sheet)
  }
  yield* linesOf(group, ordered)
}

const linesOf = (sheets: ReadonlyArray<ScoreSheet>, ordered: boolean): ReadonlyArray<unknown> => {
  const lines = sheets.map(({ model, judge, source, scores }) => [model, judge, source, scores])
  return ordered ? lines : lines.toSorted((a, b) => compareCodeUnits(canonicalJson(a), canonicalJson(b)))
}
