import type { Chosen, Evaluation } from "@dvk/core"
import { type Language, sayReason } from "@dvk/messages"

/** The shortlist with a reason for each name; `open` is for the chair to decide. */
export const selectionJson = ({ selection }: Evaluation, language: Language) => {
  const chosenJson = ({ model, rank, reason }: Chosen) => ({
    model,
    rank,
    reason: { ...reason, message: sayReason(reason, language) }
  })
  return {
    format: 1,
    places: selection.size,
    openPlaces: selection.openPlaces,
    selected: selection.selected.map(chosenJson),
    open: selection.open.map(chosenJson),
    notSelected: selection.notSelected.map(chosenJson)
  }
}
