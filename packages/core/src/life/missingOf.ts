import type { Campaign } from "../campaign/Campaign.ts"
import type { Registration, RegistrationColumn } from "../registration/Registration.ts"
import { settleResults } from "../results/settleResults.ts"
import { type HistoryStep, historyOf, type ModelState, stateOf } from "./historyOf.ts"
import { recognitionDocumentOf } from "./recognitionDocumentOf.ts"
import { type Stage, stages } from "./Step.ts"

/** Something that is to be told of a model and is not. `target` names the target whose result is missing. */
export interface Missing {
  readonly what:
    | "address"
    | "content"
    | "registeredOn"
    | "participants"
    | "population"
    | "target-result"
    | "evidence"
    | "recognition-document"
    | "recognition-date"
    | "recognition-body"
    | "commendation-document"
    | "commendation-date"
    | "commendation-body"
  readonly target: string | null
}

/**
 * What is still missing of a model for the state it is in: with the registration its address, content and day; under
 * way, how many take part of how many; appraised, the result of each registered target and evidence; recognised and
 * commended, the paper with its day and body. Each state asks for what those before it asked for. A cell that nobody
 * could read is told elsewhere, and a stopped model lacks nothing.
 */
export const missingOf = (campaign: Campaign, registration: Registration): ReadonlyArray<Missing> => {
  const history = historyOf(campaign, registration)
  const asked = askedFor(stateOf(history))
  return asked.flatMap((stage) => lacks[stage](campaign, registration, history))
}

const askedFor = (state: ModelState): ReadonlyArray<Stage> =>
  state === "stopped" ? [] : stages.slice(0, stages.indexOf(state) + 1)

type Lack = (
  campaign: Campaign,
  registration: Registration,
  history: ReadonlyArray<HistoryStep>
) => ReadonlyArray<Missing>

const missing = (what: Missing["what"], target: string | null = null): Missing => ({ what, target })

const isBlank = (registration: Registration, column: RegistrationColumn & keyof Registration): boolean =>
  (registration[column] ?? "") === "" && !registration.unread.includes(column)

const lacks: Readonly<Record<Stage, Lack>> = {
  registered: (_, registration) =>
    (["address", "content", "registeredOn"] as const)
      .filter((column) => isBlank(registration, column))
      .map((column) => missing(column)),
  "under-way": ({ results }, registration) => {
    const reported = settleResults(results).models.get(registration.id)
    return (["participants", "population"] as const)
      .filter((column) => isBlank(registration, column) && (reported?.[column] ?? null) === null)
      .map((column) => missing(column))
  },
  appraised: ({ results }, { id, targets }) => {
    const reported = settleResults(results).models.get(id)
    const told = reported?.targets ?? []
    const open = told.filter(({ actual }) => actual === null).map(({ target }) => target)
    const silent = told.length === 0 && targets !== null ? [targets] : []
    return [
      ...[...open, ...silent].map((target) => missing("target-result", target)),
      ...(reported === undefined || reported.evidence.length === 0 ? [missing("evidence")] : [])
    ]
  },
  recognised: (campaign, registration, history) => [
    ...(recognitionDocumentOf(campaign, registration) === null ? [missing("recognition-document")] : []),
    ...papersOf(history, "recognised", "recognition")
  ],
  exemplar: () => [],
  commended: (_, __, history) => [
    ...(history.some(({ kind, document }) => kind === "commended" && document === null)
      ? [missing("commendation-document")]
      : []),
    ...papersOf(history, "commended", "commendation")
  ]
}

/** A step that a list tells has a day and a body; one that only follows from a document tells neither. */
const papersOf = (
  history: ReadonlyArray<HistoryStep>,
  kind: Stage,
  of: "recognition" | "commendation"
): ReadonlyArray<Missing> => {
  const steps = history.filter((step) => step.kind === kind && !step.implied)
  return [
    ...(steps.some(({ on }) => on === null) ? [missing(`${of}-date`)] : []),
    ...(steps.some(({ body }) => body === null) ? [missing(`${of}-body`)] : [])
  ]
}
