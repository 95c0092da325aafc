/** One thing that was timed. */
export interface Measurement {
  readonly what: string
  /** The shortest of several runs: what disturbs a run only ever makes it longer. */
  readonly milliseconds: number
  /** What the number is compared with, or how much was done. */
  readonly note: string
}

export interface Timed<A> {
  readonly milliseconds: number
  /** Milliseconds of processor time: what else the machine does is hardly in it. */
  readonly processor: number
  readonly result: A
}

/** Times a piece of work; the result of the last run comes along, so that the work cannot be optimised away. */
export const timed = <A>(runs: number, work: () => A): Timed<A> => {
  let milliseconds = Number.POSITIVE_INFINITY
  let processor = Number.POSITIVE_INFINITY
  let result = work()
  for (let run = 0; run < runs; run++) {
    const started = performance.now()
    const before = process.cpuUsage()
    result = work()
    const { user, system } = process.cpuUsage(before)
    milliseconds = Math.min(milliseconds, performance.now() - started)
    processor = Math.min(processor, (user + system) / 1000)
  }
  return { milliseconds, processor, result }
}
