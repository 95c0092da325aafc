import * as Schema from "effect/Schema"
import { parseIsoDate } from "../dates/IsoDate.ts"

/** A day that exists, as `yyyy-mm-dd`. */
export const IsoDateText = Schema.String.pipe(
  Schema.check(Schema.makeFilter((text: string) => parseIsoDate(text) !== null, { expected: "iso-date" })),
  Schema.brand("IsoDate")
)
