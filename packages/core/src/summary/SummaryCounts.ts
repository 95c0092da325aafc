/** What became of models, in the order of a summary: each of them counts models. */
export const summaryStages = [
  "registered",
  "recognised",
  "commended",
  "proposed",
  "exemplar",
  "stopped"
] as const
export type SummaryStage = (typeof summaryStages)[number]

/** How many models are at each stage; null where the summary does not say, which is not none. */
export type SummaryCounts = Readonly<Record<SummaryStage, number | null>>

/** A value for each stage. */
export const eachStage = <A>(value: (stage: SummaryStage) => A): Readonly<Record<SummaryStage, A>> => ({
  registered: value("registered"),
  recognised: value("recognised"),
  commended: value("commended"),
  proposed: value("proposed"),
  exemplar: value("exemplar"),
  stopped: value("stopped")
})

/** Counts of which nothing is known. */
export const unknownCounts: SummaryCounts = eachStage(() => null)

/** Stages of which more than were registered is a slip, or models of an earlier year. */
export const withinRegistered = ["recognised", "commended", "proposed", "exemplar", "stopped"] as const

/**
 * The stages that have more models than were registered.
 *
 * @example
 * beyondRegistered({ registered: 3, recognised: 4, commended: 1, proposed: null, exemplar: null, stopped: null }) // => ["recognised"]
 */
export const beyondRegistered = (counts: SummaryCounts): ReadonlyArray<SummaryStage> => {
  const { registered } = counts
  return registered === null ? [] : withinRegistered.filter((stage) => (counts[stage] ?? 0) > registered)
}
