import { lostRows } from "./lostRows.ts"
import { bytesOfMutant, type Mutant, mutate } from "./Mutant.ts"
import type { Original, Outcome } from "./Original.ts"
import { Random } from "./Random.ts"

/** A file and the changes that were drawn for it, each by a seed of its own so that one can be left out. */
export interface Case {
  readonly seed: number
  readonly original: Original
  readonly mutant: Mutant
  readonly changes: ReadonlyArray<number>
  readonly other: Uint8Array
}

/** A case with what went wrong. */
export interface Attempt extends Case {
  readonly failure: string
}

/** What became of a case; no failure where all is well. */
export interface Tried extends Case {
  readonly failure: string | null
  readonly refused: boolean
}

/** Processor time for one small file: a hundred times what the slowest needs. */
const MOST_MILLISECONDS = 5000
const MOST_CHANGES = 4

const caseOf = (fixed: Omit<Case, "mutant">): Case => {
  const { original, changes, other } = fixed
  const whole: Mutant = [{ _tag: "Kept", from: 0, to: original.bytes.length }]
  return { ...fixed, mutant: changes.reduce((mutant, change) => mutate(mutant, change, other), whole) }
}

/** The case that belongs to a seed. */
export const drawCase = (files: ReadonlyArray<Original>, seed: number): Case => {
  const random = new Random(seed)
  const [first, ...others] = files
  if (first === undefined) throw new RangeError("no files to change")
  const original = random.pick([first, ...others])
  const other = random.pick([first, ...others]).bytes
  const changes = Array.from({ length: 1 + random.below(MOST_CHANGES) }, () => random.below(2 ** 31))
  return caseOf({ seed, original, changes, other })
}

/** Reads a mutant: whatever is thrown, takes too long or is lost without a word is a failure. */
export const attempt = async (tried: Case): Promise<Tried> => {
  const { original, mutant } = tried
  const before = process.cpuUsage()
  let outcome: Outcome
  try {
    outcome = await original.read(bytesOfMutant(mutant, original.bytes))
  } catch (error) {
    return { ...tried, failure: `thrown: ${String(error)}`, refused: false }
  }
  const { user, system } = process.cpuUsage(before)
  const milliseconds = (user + system) / 1000
  const [lost] = lostRows(original, mutant, outcome)
  const failure =
    milliseconds > MOST_MILLISECONDS
      ? `slow: ${milliseconds.toFixed(0)} ms`
      : lost === undefined
        ? null
        : `lost: ${lost}`
  return { ...tried, failure, refused: outcome.refused }
}

const kindOf = (failure: string): string => failure.slice(0, failure.indexOf(":"))

/** The same failure with as few changes as it needs. */
export const smallest = async (found: Attempt): Promise<Attempt> => {
  for (const [at] of found.changes.entries()) {
    const fewer = caseOf({ ...found, changes: found.changes.filter((_, index) => index !== at) })
    const tried = await attempt(fewer)
    if (tried.failure !== null && kindOf(tried.failure) === kindOf(found.failure))
      return smallest({ ...tried, failure: tried.failure })
  }
  return found
}
