import { type Campaign, type ModelId, recusalOf, type ScoreSheet, sheetAt } from "@dvk/core"

/** A fraction of big integers, not in lowest terms. */
type Ratio = readonly [numerator: bigint, denominator: bigint]

const plus = ([a, b]: Ratio, [c, d]: Ratio): Ratio => [a * d + c * b, b * d]
const less = ([a, b]: Ratio, [c, d]: Ratio): boolean => a * d < c * b

/**
 * The total of one model by the book, in big integers and without any cleverness: what the panel has to come to. Null
 * where it has none. Not covered: bonus and penalty, which are sums.
 */
export const referenceTotal = (campaign: Campaign, model: ModelId): Ratio | null => {
  const { rubric, scores, file, rulings } = campaign
  const registration = campaign.registrations.find(({ id }) => id === model)
  if (registration === undefined) return null
  const isRecused = recusalOf(campaign)
  const applies = rubric.criteria.map(
    ({ id, appliesTo }) =>
      (appliesTo?.fields ?? [registration.field]).includes(registration.field) &&
      !rulings.some((own) => own.kind === "not-applicable" && own.model === model && own.criterion === id)
  )
  const inPoints = rubric.scoreSources.some(({ points }) => points !== null)
  const all = Array.from({ length: scores.length }, (_, row) => sheetAt(scores, row))
  let total: Ratio = [0n, 1n]
  for (const source of rubric.scoreSources) {
    if (!inPoints && source.id !== "committee") continue
    const asked = rubric.criteria.map(({ id }, at) => applies[at] === true && source.criteria.includes(id))
    const own = all.filter(
      (sheet) =>
        sheet.model === model &&
        sheet.source === source.id &&
        !(source.id === "committee" && isRecused(sheet.judge, registration))
    )
    const values = own.flatMap((sheet) => valueOf(campaign, asked, onlyOne(scored(own, asked), sheet)))
    const minimum = source.id === "committee" ? file.rules.minimumJudges : 1
    if (values.length === 0 || values.length < minimum) return null
    const rule = source.panel ?? (source.id === "committee" ? file.rules.panel : "mean")
    const [numerator, denominator] = panelOf(rule, values)
    total = plus(total, [BigInt(source.points ?? 1_000_000) * numerator, 10_000n * denominator])
  }
  return total
}

/** A sheet that scores nothing it was asked is no sheet. */
const scored = (
  sheets: ReadonlyArray<ScoreSheet>,
  asked: ReadonlyArray<boolean>
): ReadonlyArray<ScoreSheet> =>
  sheets.filter(({ scores }) => scores.some((score, at) => score !== null && asked[at] === true))

/** A judge with two different sheets has none; of equal ones the first stands for all. */
const onlyOne = (sheets: ReadonlyArray<ScoreSheet>, sheet: ScoreSheet): ScoreSheet | null => {
  const same = sheets.filter(({ judge }) => judge === sheet.judge)
  const differ = same.some((other) => String(other.scores) !== String(sheet.scores))
  return differ || same[0] !== sheet ? null : sheet
}

/** Σ weight·score ÷ Σ weight·100 over what was asked and scored. */
const valueOf = (
  { rubric, file }: Campaign,
  asked: ReadonlyArray<boolean>,
  sheet: ScoreSheet | null
): ReadonlyArray<Ratio> => {
  if (sheet === null) return []
  const scored = sheet.scores.map((score, at) => score !== null && asked[at] === true)
  const isShort = asked.some((isAsked, at) => isAsked && scored[at] !== true)
  if (!scored.includes(true) || (isShort && file.rules.missingScore === "drop-sheet")) return []
  const sum = (term: (at: number) => bigint): bigint =>
    scored.reduce((total, isScored, at) => (isScored ? total + term(at) : total), 0n)
  const weight = (at: number): bigint => BigInt(rubric.criteria[at]?.share ?? 0)
  return [[sum((at) => weight(at) * BigInt(sheet.scores[at] ?? 0)), sum((at) => weight(at) * 1_000_000n)]]
}

const panelOf = (rule: "mean" | "median" | "trimmed", values: ReadonlyArray<Ratio>): Ratio => {
  const ordered = values.toSorted((a, b) => (less(a, b) ? -1 : less(b, a) ? 1 : 0))
  const n = ordered.length
  const middle = ordered.slice(Math.ceil(n / 2) - 1, Math.floor(n / 2) + 1)
  const inner = n > 2 ? ordered.slice(1, -1) : ordered
  const kept = { mean: ordered, median: middle, trimmed: inner }[rule]
  const [numerator, denominator] = kept.reduce(plus, [0n, 1n])
  return [numerator, denominator * BigInt(kept.length)]
}
