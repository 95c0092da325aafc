import { canonicalJson } from "../digest/canonicalJson.ts"
import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { ModelId } from "../identifiers.ts"
import { isStage, type Step, type StepKind, stepKinds } from "./Step.ts"

/** What the order of steps goes by. */
type Placed = Pick<Step, "kind" | "on">

const placeOf = (kind: StepKind): number => stepKinds.indexOf(kind)

/**
 * Steps of one model in their order: by day, and on one day as the stages follow one another. A stage without a day
 * comes before the first later stage, any other step without a day at the end. The order of the rows never matters.
 */
export const stepsInOrder = <S extends Placed>(steps: ReadonlyArray<S>): ReadonlyArray<S> => {
  const dated = steps.filter(({ on }) => on !== null).toSorted(byDay)
  const placed: Array<S> = [...dated]
  for (const step of steps.filter(({ on }) => on === null).toSorted(byDay)) {
    const later = isStage(step.kind)
      ? placed.findIndex(({ kind }) => isStage(kind) && placeOf(kind) > placeOf(step.kind))
      : -1
    placed.splice(later === -1 ? placed.length : later, 0, step)
  }
  return placed
}

const byDay = (a: Placed, b: Placed): number =>
  compareCodeUnits(a.on ?? "", b.on ?? "") ||
  placeOf(a.kind) - placeOf(b.kind) ||
  compareCodeUnits(canonicalJson(a), canonicalJson(b))

/** The steps of every model that has any, in their order. */
export const stepsByModel = (steps: ReadonlyArray<Step>): ReadonlyMap<ModelId, ReadonlyArray<Step>> => {
  const known = memory.get(steps)
  if (known !== undefined) return known
  const models = new Map(
    [...Map.groupBy(steps, ({ model }) => model)].map(([model, own]) => [model, stepsInOrder(own)] as const)
  )
  memory.set(steps, models)
  return models
}

/** Gates ask model by model, the list is gone through once. */
const memory = new WeakMap<ReadonlyArray<Step>, ReadonlyMap<ModelId, ReadonlyArray<Step>>>()
