import { type Campaign, type ModelLife, type ModelState, stages } from "@dvk/core"
import {
  compareVietnamese,
  type Language,
  levelName,
  lifeText,
  sayGate,
  sayMissing,
  stateName
} from "@dvk/messages"

/** How many models a block of a screen names; --json has them all. */
const SHOWN = 20

const states: ReadonlyArray<ModelState> = [...stages, "stopped"]

/**
 * The models of a campaign that keeps a list of steps: how many are in which state, which are to be reviewed, what is
 * missing of which, and how the gates stand for those that were raised. Empty where it keeps none.
 */
export const livesText = (
  lives: ReadonlyArray<ModelLife>,
  { file, rubric }: Pick<Campaign, "file" | "rubric">,
  language: Language
): string => {
  if (file.steps === undefined || lives.length === 0) return ""
  const counts = states.flatMap((state) => {
    const count = lives.filter((life) => life.state === state).length
    return count === 0 ? [] : [lifeText.inState[language](count, stateName(state, language))]
  })
  const incomplete = lives
    .filter(({ missing }) => missing.length > 0)
    .map(({ registration, state, missing }) =>
      lifeText.lacks[language](
        registration.name,
        stateName(state, language),
        missing.map((entry) => sayMissing(entry, language))
      )
    )
  const raised = lives.flatMap(({ registration, raised: standing }) => {
    if (standing === null) return []
    const gates = standing.gates.map((entry) => sayGate(entry, language))
    const level = levelName(standing.level, rubric.levels, language)
    const said = gates.length === 0 ? [lifeText.noGates[language]()] : gates
    return [lifeText.raised[language](registration.name, level, said)]
  })
  return [
    `${lifeText.heading[language]()} ${counts.join(", ")}.`,
    ...block(lifeText.toReview[language](), toReview(lives, language), language),
    ...block(lifeText.raisedModels[language](), raised.toSorted(compareVietnamese), language),
    ...block(lifeText.missing[language](), incomplete.toSorted(compareVietnamese), language)
  ]
    .map((line) => `\n${line}`)
    .join("")
    .replace(/^\n/, "\n\n")
}

/** A heading with its lines; nothing where there are none. */
const block = (heading: string, lines: ReadonlyArray<string>, language: Language): ReadonlyArray<string> =>
  lines.length === 0
    ? []
    : [
        heading,
        ...lines.slice(0, SHOWN).map((line) => `  - ${line}`),
        ...(lines.length > SHOWN ? [`  ${lifeText.more[language](lines.length - SHOWN)}`] : [])
      ]

/** By unit, which owes the review. */
const toReview = (lives: ReadonlyArray<ModelLife>, language: Language): ReadonlyArray<string> =>
  [
    ...Map.groupBy(
      lives.filter(({ review }) => review === "due"),
      ({ registration }) => registration.unitName
    )
  ]
    .toSorted(([a], [b]) => compareVietnamese(a, b))
    .map(([unit, own]) =>
      lifeText.ofUnit[language](
        unit,
        own.map(({ registration }) => registration.name).sort(compareVietnamese)
      )
    )
