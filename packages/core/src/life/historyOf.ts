import type { Campaign } from "../campaign/Campaign.ts"
import type { IsoDate } from "../dates/IsoDate.ts"
import type { Registration } from "../registration/Registration.ts"
import { recognitionDocumentOf } from "./recognitionDocumentOf.ts"
import { isStage, type Stage, type Step, stages } from "./Step.ts"
import { stepsByModel, stepsInOrder } from "./stepsInOrder.ts"

/** A step as it stands in a history. `implied`: no list of steps has it, the form or a report of results tells it. */
export interface HistoryStep extends Omit<Step, "model" | "origin"> {
  readonly implied: boolean
}

/** How far a model has come. */
export type ModelState = Stage | "stopped"

/**
 * All that is known of a model's way, in order. A registered model has its registration, and one with a recognition
 * document has been recognised, whether a list of steps says so or not.
 */
export const historyOf = (
  campaign: Pick<Campaign, "steps" | "results">,
  registration: Registration
): ReadonlyArray<HistoryStep> => {
  const own = stepsByModel(campaign.steps).get(registration.id) ?? []
  const has = (kind: Stage): boolean => own.some((step) => step.kind === kind)
  const document = recognitionDocumentOf({ ...campaign, steps: [] }, registration)
  return stepsInOrder([
    ...(has("registered") ? [] : [implied("registered", registration.registeredOn, null)]),
    ...(document === null || has("recognised") ? [] : [implied("recognised", null, document)]),
    ...own.map(({ model: _, origin: __, ...step }) => ({ ...step, implied: false }))
  ])
}

const implied = (kind: Stage, on: IsoDate | null, document: string | null): HistoryStep => ({
  kind,
  on,
  document,
  body: null,
  level: null,
  note: null,
  implied: true
})

/**
 * The furthest stage that a history has come to; a model that was stopped stays so, whatever was written down
 * afterwards. Registering again in a new year takes nothing back.
 */
export const stateOf = (history: ReadonlyArray<Pick<HistoryStep, "kind">>): ModelState => {
  if (history.some(({ kind }) => kind === "stopped")) return "stopped"
  const reached = history.map(({ kind }) => (isStage(kind) ? stages.indexOf(kind) : 0))
  return stages[Math.max(0, ...reached)] ?? "registered"
}
