import type { RealFunnel } from "@dvk/charts"
import * as Effect from "effect/Effect"
import * as Csv from "effect/encoding/Csv"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import * as Stream from "effect/Stream"
import { Surroundings } from "../surroundings/Surroundings.ts"

/**
 * What other places have published, from the file that comes with dvk. A file that cannot be read is a fault of dvk
 * and not of the campaign, so it is no error that a caller could mend.
 */
export const readFunnels = Effect.gen(function* () {
  const files = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const { shipped } = yield* Surroundings
  const text = yield* files.readFileString(path.join(shipped, "funnels", "vietnam.csv"))
  const rows = yield* Stream.make(text).pipe(
    Stream.pipeThroughChannel(Csv.decodeString({ headers: true })),
    Stream.runCollect
  )
  return rows.map(
    ({ place = "", period = "", registered, recognised, commended, note, source = "" }): RealFunnel => ({
      place,
      period,
      registered: Number(registered),
      recognised: countIn(recognised),
      commended: countIn(commended),
      note: note === undefined || note === "" ? null : note,
      source
    })
  )
}).pipe(Effect.orDie)

const countIn = (cell: string | undefined): number | null =>
  cell === undefined || cell === "" ? null : Number(cell)
