/** One thing that was timed. */
export interface Measurement {
  readonly what: string
  /** The shortest of several runs: what disturbs a run only ever makes it longer. */
  readonly milliseconds: number
  /** What the number is compared with, or how much was done. */
  readonly note: string
}

/** Times a piece of work; the result of the last run comes along, so that the work cannot be optimised away. */
export const timed = <A>(
  runs: number,
  work: () => A
): { readonly milliseconds: number; readonly result: A } => {
  let best = Number.POSITIVE_INFINITY
  let result = work()
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    result = work()
    best = Math.min(best, performance.now() - started)
  }
  return { milliseconds: best, result }
}
