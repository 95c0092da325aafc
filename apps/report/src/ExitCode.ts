import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Ref from "effect/Ref"

/**
 * 0: done. 1: done, but a row or file was refused, something is owed, or a report is no longer as written. 2: wrong
 * usage. 3: could not be done.
 */
export type ExitCode = 0 | 1 | 2 | 3

/** The code the process will end with. */
export class ExitStatus extends Context.Service<ExitStatus, Ref.Ref<ExitCode>>()("@dvk/report/ExitStatus") {}

/** States how the run ends; 0 is what it is until somebody says otherwise. */
export const exitWith = (code: ExitCode) =>
  Effect.flatMap(Effect.service(ExitStatus), (status) => Ref.set(status, code))
