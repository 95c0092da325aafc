import type { Agreement, Figure, JudgeRecord } from "@dvk/core"
import type { Language } from "../Language.ts"
import type { AgreementNames } from "./agreementNames.ts"
import { formatMeasure, formatPoints, formatSignedPoints } from "./formatFigure.ts"
import type { JudgeColumnName } from "./judgeTableColumns.ts"
import { NO_FIGURE } from "./sayUnknown.ts"

/** The rows of the table of judges, as people read them. */
export const judgeCells = (
  { records, severity }: Agreement,
  names: AgreementNames,
  language: Language
): ReadonlyArray<Readonly<Record<JudgeColumnName, string>>> => {
  const effects = new Map(
    severity.kind === "adjusted" ? severity.judges.map(({ judge, effect }) => [judge, effect]) : []
  )
  return records.map((record) => ({
    judge: names.judge(record.judge),
    ...cellsOf(record, effects.get(record.judge), language)
  }))
}

const cellsOf = (
  {
    scored,
    mean,
    spread,
    range,
    distance,
    correlation,
    unscored,
    notScored,
    recused,
    notCounted
  }: JudgeRecord,
  effect: number | undefined,
  language: Language
): Readonly<Record<Exclude<JudgeColumnName, "judge">, string>> => {
  const points = (value: number) => formatPoints(value, language)
  const signed = (value: number) => formatSignedPoints(value, language)
  return {
    scored: String(scored),
    mean: shown(mean, points),
    spread: shown(spread, points),
    range: shown(range, ({ lowest, highest }) => `${points(lowest)} – ${points(highest)}`),
    signed: shown(distance, (value) => signed(value.signed)),
    absolute: shown(distance, ({ absolute }) => points(absolute)),
    correlation: shown(correlation, (value) => formatMeasure(value, language)),
    effect: effect === undefined ? NO_FIGURE : signed(effect),
    unscored: String(unscored.length),
    notScored: String(notScored.length),
    recused: String(recused.length),
    notCounted: String(notCounted.length)
  }
}

const shown = <A>(figure: Figure<A>, say: (value: A) => string): string =>
  figure.known ? say(figure.value) : NO_FIGURE
