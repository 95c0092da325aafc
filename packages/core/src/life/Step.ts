import type { IsoDate } from "../dates/IsoDate.ts"
import type { ModelId } from "../identifiers.ts"
import type { Origin } from "../registration/Registration.ts"
import type { Level } from "../rubric/Rubric.ts"

/** The way of a model, in its order. A state is one of these, or `stopped`. */
export const stages = ["registered", "under-way", "appraised", "recognised", "exemplar", "commended"] as const
export type Stage = (typeof stages)[number]

/** What the review of a model that goes on can come to. */
export const verdicts = ["kept", "raised", "stopped"] as const
export type Verdict = (typeof verdicts)[number]

/** All that a list of steps can tell: the stages, inspections, and what the review came to. */
export const stepKinds = [...stages, "inspected", ...verdicts] as const
export type StepKind = (typeof stepKinds)[number]

/** One step in the life of a model. Blank cells and cells that could not be read are null. */
export interface Step {
  readonly model: ModelId
  readonly kind: StepKind
  readonly on: IsoDate | null
  /** Number of the paper, such as the decision that recognises the model. */
  readonly document: string | null
  /** Who took the step. */
  readonly body: string | null
  /** To which level a model is raised, or of which level the body is. */
  readonly level: Level | null
  /** Of an inspection: what it found. */
  readonly note: string | null
  readonly origin: Origin
}

/** Whether a step is one of the stages. */
export const isStage = (kind: StepKind): kind is Stage => stages.some((stage) => stage === kind)

/** Whether a step is what a review came to. */
export const isVerdict = (kind: StepKind): kind is Verdict => verdicts.some((verdict) => verdict === kind)
