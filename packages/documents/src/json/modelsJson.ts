import type { Campaign, LevelStanding, ModelLife } from "@dvk/core"
import { type Language, levelName, sayGate, sayMissing, sayStep, stateName } from "@dvk/messages"

/** The life of each model: its state, history, inspections, what is missing of it, its review, and its way upwards. */
export const modelsJson = (
  lives: ReadonlyArray<ModelLife>,
  { rubric: { levels } }: Pick<Campaign, "rubric">,
  language: Language
) =>
  lives.map(({ registration, state, level, history, inspections, missing, review, raised, next }) => ({
    model: registration.id,
    name: registration.name,
    unit: registration.unitName,
    unitId: registration.unit,
    state,
    stateName: stateName(state, language),
    level,
    history: history.map((step) => ({
      step: step.kind,
      on: step.on,
      document: step.document,
      body: step.body,
      level: step.level,
      note: step.note,
      implied: step.implied,
      message: sayStep(step, levels, language)
    })),
    inspections,
    missing: missing.map((entry) => ({ ...entry, message: sayMissing(entry, language) })),
    review,
    raised: levelJson(raised, levels, language),
    next: levelJson(next, levels, language)
  }))

const levelJson = (
  standing: LevelStanding | null,
  levels: Campaign["rubric"]["levels"],
  language: Language
) =>
  standing === null
    ? null
    : {
        level: standing.level,
        levelName: levelName(standing.level, levels, language),
        gates: standing.gates.map((entry) => ({
          gate: entry.gate.id,
          for: entry.gate.purpose,
          state: entry.state,
          columns: entry.columns,
          message: sayGate(entry, language)
        }))
      }
