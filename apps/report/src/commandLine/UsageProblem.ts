import * as Data from "effect/Data"

/** A command line that cannot be followed, already in words. */
export class UsageProblem extends Data.TaggedError("UsageProblem")<{ readonly sentence: string }> {}

/** Something that could not be done, already in words. */
export class NotDone extends Data.TaggedError("NotDone")<{ readonly sentence: string }> {}
