import { nearest } from "../schema/nearest.ts"
import type { Path, Problem } from "../schema/Problem.ts"

/** A name that has to be one of some others and is not, with the nearest of them. */
export const unknownId = (path: Path, found: string, choices: ReadonlyArray<string>): Problem => ({
  code: "bad-value",
  path,
  values: {
    key: String(path.at(-2) ?? ""),
    found,
    expected: "one-of",
    choices,
    nearest: nearest(found, choices)
  }
})
