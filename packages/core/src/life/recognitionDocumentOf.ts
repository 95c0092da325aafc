import type { Campaign } from "../campaign/Campaign.ts"
import type { Registration } from "../registration/Registration.ts"
import { settleResults } from "../results/settleResults.ts"
import type { Step } from "./Step.ts"
import { stepsByModel } from "./stepsInOrder.ts"

/** A step that tells by which document a model was recognised. */
const recognises = ({ kind, document }: Step): boolean => kind === "recognised" && document !== null

/**
 * The document that recognises a model: from its form, else from what was reported of it, else from its steps, of
 * which the latest counts. Null where none of them has one.
 */
export const recognitionDocumentOf = (
  { results, steps }: Pick<Campaign, "results" | "steps">,
  { id, recognitionDocument }: Pick<Registration, "id" | "recognitionDocument">
): string | null =>
  recognitionDocument ??
  settleResults(results).models.get(id)?.recognitionDocument ??
  stepsByModel(steps).get(id)?.findLast(recognises)?.document ??
  null

/**
 * Whether the campaign asks for recognition documents anywhere: a column of its forms or lists of results, or a step
 * that has one. Where it does not, a blank tells nothing.
 */
export const asksForRecognition = ({
  columns,
  resultColumns,
  steps
}: Pick<Campaign, "columns" | "resultColumns" | "steps">): boolean =>
  columns.has("recognitionDocument") || resultColumns.has("recognitionDocument") || steps.some(recognises)
