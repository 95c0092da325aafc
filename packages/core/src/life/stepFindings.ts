import type { Campaign } from "../campaign/Campaign.ts"
import { yearOf } from "../dates/IsoDate.ts"
import { type Finding, finding } from "../finding/Finding.ts"
import type { Registration } from "../registration/Registration.ts"
import { LAST_DISTRICT_YEAR } from "./levelOf.ts"
import { isStage, type Stage, type Step, stages } from "./Step.ts"
import { stepsByModel } from "./stepsInOrder.ts"

/**
 * What has to come before a stage. A model need not be told to be under way before it is appraised, nor be an exemplar
 * before it is commended; where both are told, their days have to be in order all the same.
 */
const predecessors: Readonly<Record<Stage, Stage | null>> = {
  registered: null,
  "under-way": "registered",
  appraised: "registered",
  recognised: "appraised",
  exemplar: "recognised",
  commended: "recognised"
}

/**
 * What is odd about the steps of a campaign: a stage without the one that has to come before it, or dated before an
 * earlier one; anything after the model was stopped; a district after there were any.
 */
export const stepFindings = (campaign: Campaign): ReadonlyArray<Finding> => {
  const steps = stepsByModel(campaign.steps)
  return [
    ...formerLevels(campaign),
    ...campaign.registrations.flatMap((registration) => {
      const own = steps.get(registration.id) ?? []
      return own.flatMap((step) => [
        ...withoutPredecessor(step, own),
        ...beforeEarlierStage(step, own, campaign, registration),
        ...afterStop(step, own)
      ])
    })
  ]
}

const withoutPredecessor = (step: Step, own: ReadonlyArray<Step>): ReadonlyArray<Finding> => {
  const missing = isStage(step.kind) ? predecessors[step.kind] : null
  // Whatever the list says, a model on it is registered: its form is there.
  if (missing === null || missing === "registered" || own.some(({ kind }) => kind === missing)) return []
  return [finding("step-without-predecessor", place(step), { ...about(step), predecessor: missing })]
}

const beforeEarlierStage = (
  step: Step,
  own: ReadonlyArray<Step>,
  { file }: Campaign,
  { registeredOn, yearBegun }: Registration
): ReadonlyArray<Finding> => {
  const { kind, on } = step
  if (on === null || !isStage(kind)) return []
  // A model that goes on registers again each year: its form does not tell when it first did.
  const isNew = yearBegun === null || yearBegun >= file.year
  const registered = own.some((other) => other.kind === "registered")
  const firstDay = (stage: Stage): string | null =>
    own.find((other) => other.kind === stage && other.on !== null)?.on ??
    (stage === "registered" && !registered && isNew ? registeredOn : null)
  const earlier = stages.slice(0, stages.indexOf(kind)).findLast((stage) => (firstDay(stage) ?? on) > on)
  if (earlier === undefined) return []
  const values = { ...about(step), predecessor: earlier, predecessorOn: firstDay(earlier) }
  return [finding("step-before-predecessor", place(step), values)]
}

const afterStop = (step: Step, own: ReadonlyArray<Step>): ReadonlyArray<Finding> => {
  const stop = own.find(({ kind, on }) => kind === "stopped" && on !== null)
  if (stop === undefined || step.on === null || stop.on === null || step.on <= stop.on) return []
  return [finding("step-after-stop", place(step), { ...about(step), stoppedOn: stop.on })]
}

/** There is no district since 01/7/2025. What was told of one in that year or before is history, and stands. */
const formerLevels = ({ file, registrations, steps }: Campaign): ReadonlyArray<Finding> => {
  const isLate = (year: number): boolean => year > LAST_DISTRICT_YEAR
  const models = registrations.filter(({ level }) => level === "district" && isLate(file.year))
  const late = steps.filter(
    ({ level, on }) => level === "district" && isLate(on === null ? file.year : yearOf(on))
  )
  return [
    ...(file.level === "district" && isLate(file.year)
      ? [finding("former-level", { file: "campaign.yaml" }, { year: file.year })]
      : []),
    ...models.map(({ id, origin }) => finding("former-level", { ...origin, model: id }, { year: file.year })),
    ...late.map((step) =>
      finding("former-level", place(step), { year: step.on === null ? file.year : yearOf(step.on) })
    )
  ]
}

const place = ({ origin, model }: Step) => ({ ...origin, model })

const about = ({ model, kind, on }: Step) => ({ model, step: kind, on })
