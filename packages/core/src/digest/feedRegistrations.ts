import { compareCodeUnits } from "../exact/compareCodeUnits.ts"
import type { HeadCount, Registration } from "../registration/Registration.ts"
import type { ByteFeed } from "./ByteFeed.ts"

/**
 * A line for each registration, by model id: `registration` and after a tab its parts as a JSON list. Names of parts
 * would be most of the bytes; where it was read decides nothing.
 */
export const feedRegistrations = (registrations: ReadonlyArray<Registration>, feed: ByteFeed): void => {
  for (const registration of registrations.toSorted((a, b) => compareCodeUnits(a.id, b.id))) {
    feed.text(`registration\t${JSON.stringify(Object.values(partsOf(registration)))}\n`)
  }
}

/** Every part but the origin. One that a registration gains does not compile until it is listed here. */
type Parts = Readonly<Record<Exclude<keyof Registration, "origin">, unknown>>

/** In the order of the canonical form, which is the order of this list. */
const partsOf = (own: Registration): Parts => ({
  id: own.id,
  name: own.name,
  unit: own.unit,
  unitName: own.unitName,
  place: own.place,
  address: own.address,
  content: own.content,
  field: own.field,
  secondField: own.secondField,
  subjectKind: own.subjectKind,
  level: own.level,
  task: own.task,
  registeredOn: own.registeredOn,
  participants: counted(own.participants),
  population: counted(own.population),
  targets: own.targets,
  recognitionDocument: own.recognitionDocument,
  yearBegun: own.yearBegun,
  women: own.women,
  note: own.note,
  unread: own.unread
})

/** A list, so that no order of keys is left to say. */
const counted = (head: HeadCount | null) => (head === null ? null : [head.count, head.of])
