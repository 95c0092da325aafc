import { compare, type MergedCounts, type Rational, rateOf, rational, sharedStages } from "@dvk/core"
import { formatCount, formatPercent, formatShare, type Language, summaryText } from "@dvk/messages"
import { html, type Safe } from "../../Safe.ts"

/** What places have published of their models. */
export type PublishedRates = ReadonlyArray<{
  readonly place: string
  readonly period: string
  readonly registered: number
  readonly recognised: number | null
  readonly commended: number | null
}>

/** The rates of the whole, and beside each what other places have published. */
export const rateLines = (total: MergedCounts, published: PublishedRates, language: Language): Safe =>
  html`${sharedStages.map((stage) => {
    const share = total.shares[stage]
    if (rateOf(share) === null) return null
    const [part, whole] = [formatCount(share.part, language), formatCount(share.whole, language)]
    const said = summaryText.rate[language](stage, formatShare(share, language), part, whole)
    return html`<p>${said}${summaryText.rateBasis[language](share.whole === total.stages.registered.sum)} ${elsewhere(published, stage, language)}</p>
`
  })}`

/** The rates of other places from the lowest to the highest, each by name; "" where none is known. */
const elsewhere = (
  published: PublishedRates,
  stage: (typeof sharedStages)[number],
  language: Language
): string => {
  const known = published
    .flatMap((place): ReadonlyArray<{ readonly name: string; readonly rate: Rational }> => {
      const count = place[stage]
      if (count === null || place.registered === 0) return []
      return [{ name: `${place.place} ${place.period}`, rate: rational(count, place.registered) }]
    })
    .toSorted((a, b) => compare(a.rate, b.rate))
  const [lowest, highest] = [known[0], known.at(-1)]
  if (lowest === undefined || highest === undefined) return ""
  const percent = (rate: Rational): string => formatPercent(rate, language)
  const range =
    known.length === 1 ? percent(lowest.rate) : `${percent(lowest.rate)} – ${percent(highest.rate)}`
  const places = known.map(({ name, rate }) => `${name}: ${percent(rate)}`).join("; ")
  return summaryText.elsewhere[language](range, places)
}
