import type { Campaign } from "../campaign/Campaign.ts"
import { type Reason, reason } from "../evaluation/Reason.ts"
import { criteriaOf, type SheetLedger } from "./SheetLedger.ts"

/**
 * Why a model has no score, from the number of sheets that count of each source; null where it has one. A source that
 * has points and gives a model none leaves it without a score: a blank is not a zero.
 */
export const lacksPartOf = (
  { rubric, file }: Campaign,
  ledger: SheetLedger
): ((at: number, counts: Int32Array) => Reason | null) => {
  const minimum = file.rules.minimumJudges
  const committee = ledger.sources.findIndex(({ id }) => id === "committee")
  const titled = (sources: ReadonlyArray<number>) => {
    const titles = sources.flatMap(
      (source) => rubric.scoreSources.find(({ id }) => id === ledger.sources[source]?.id)?.title ?? []
    )
    return { sourcesVi: titles.map(({ vi }) => vi), sourcesEn: titles.map(({ en }) => en) }
  }
  const lacking = (at: number, counts: Int32Array): Reason => {
    const empty = [...counts.keys()].filter((source) => counts[source] === 0)
    const pointless = empty.filter((source) => criteriaOf(ledger, at, source) === 0)
    if (pointless.length > 0) return reason("no-criterion-applies", titled(pointless))
    return empty.length === counts.length
      ? reason("no-sheets", { sheets: (ledger.to[at] ?? 0) - (ledger.from[at] ?? 0) })
      : reason("source-missing", titled(empty))
  }
  return (at, counts) => {
    if (counts.length === 0 || counts.includes(0)) return lacking(at, counts)
    const judges = counts[committee] ?? minimum
    return judges < minimum ? reason("too-few-judges", { judges, minimum }) : null
  }
}
