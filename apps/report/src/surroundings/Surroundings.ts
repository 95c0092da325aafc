import type { IsoDate } from "@dvk/core"
import * as Context from "effect/Context"

/** What a run knows of the world outside: passed in, so that a test can say what day it is. */
export class Surroundings extends Context.Service<
  Surroundings,
  {
    /** Paths on the command line are relative to this folder. */
    readonly folder: string
    readonly today: IsoDate
    /** The shipped rubrics and campaigns. */
    readonly shipped: string
    readonly version: string
  }
>()("@dvk/report/Surroundings") {}
