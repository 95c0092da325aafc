import { yearOf } from "@dvk/core"
import type { FileReading, RegistrationRow } from "@dvk/importer"
import * as Effect from "effect/Effect"

/**
 * Gives registrations without an id the one that a campaign of their year would give them. The year is the stated
 * one, else that of the day of registration; where neither is known there is no id yet.
 */
export const withStableIds = Effect.fnUntraced(function* (
  readings: ReadonlyArray<FileReading>,
  stated: number | null
) {
  const { modelIdOf } = yield* Effect.promise(() => import("@dvk/importer"))
  const idOf = ({ id, unitName, place, name, registeredOn }: RegistrationRow) => {
    const year = stated ?? (registeredOn === null ? null : yearOf(registeredOn))
    return id ?? (year === null ? null : modelIdOf(unitName, place, name, year))
  }
  return readings.map((reading) =>
    reading.kind !== "registrations"
      ? reading
      : { ...reading, registrations: reading.registrations.map((row) => ({ ...row, id: idOf(row) })) }
  )
})
