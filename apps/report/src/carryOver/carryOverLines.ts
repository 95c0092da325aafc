import { type Campaign, type CarryOver, LAST_DISTRICT_YEAR } from "@dvk/core"
import { carryOverText, compareVietnamese, formatDate, type Language } from "@dvk/messages"
import type { CarriedFolder } from "./carriedFiles.ts"

/** What was carried over, what was not, and what a person has to see to, a sentence a line. */
export const carryOverLines = (
  { file }: Campaign,
  carried: CarryOver,
  { statement, hasPapers }: CarriedFolder,
  year: number,
  language: Language
): ReadonlyArray<string> => {
  const { models, left, replaced, withoutHeir, oldAreas } = carried
  const short = new Map(
    statement.moved.flatMap(({ before, after }) =>
      before.slice(5) === after.slice(5) ? [] : [[before, after] as const]
    )
  )
  const ofUnit = (id: string): number => models.filter(({ registration }) => registration.unit === id).length
  return [
    carryOverText.dates[language](statement.moved.length, year),
    ...[...short].map(([before, after]) =>
      carryOverText.shortMonth[language](formatDate(before, language), formatDate(after, language))
    ),
    ...(statement.clauses === 0 ? [] : [carryOverText.clauses[language](statement.clauses)]),
    ...(models.length === 0
      ? [carryOverText.noModels[language]()]
      : [carryOverText.models[language](models.length), carryOverText.review[language]()]),
    ...left.map(({ registration: { name, unitName }, why, on }) =>
      why === "stopped"
        ? carryOverText.stopped[language](name, unitName, on === null ? "" : formatDate(on, language))
        : carryOverText.disqualified[language](name, unitName)
    ),
    ...replaced.map(({ unit, heir }) =>
      carryOverText.replaced[language](unit.name, heir.name, ofUnit(unit.id))
    ),
    ...(withoutHeir.length === 0
      ? []
      : [carryOverText.withoutHeir[language](withoutHeir.map(({ name }) => name).sort(compareVietnamese))]),
    ...oldAreas.map(({ member, areas }) => carryOverText.oldAreas[language](member.name, areas)),
    ...(file.level === "district" && year > LAST_DISTRICT_YEAR
      ? [carryOverText.formerDistrict[language](year)]
      : []),
    ...(hasPapers ? [carryOverText.papers[language]()] : []),
    ...(file.sample ? [carryOverText.sample[language]()] : []),
    carryOverText.notTaken[language]()
  ]
}
