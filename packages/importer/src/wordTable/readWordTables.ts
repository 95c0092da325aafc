import { type Finding, finding } from "@dvk/core"
import * as Effect from "effect/Effect"
import * as Xml from "effect/encoding/Xml"
import * as Zip from "effect/encoding/Zip"
import * as Stream from "effect/Stream"
import type { Grid } from "../workbook/Grid.ts"
import type { PackagePart } from "../workbook/packageParts.ts"
import { WordTableBuilder } from "./WordTableBuilder.ts"

/** The part of a Word document that holds its text. */
export const DOCUMENT_PART = "word/document.xml"

/**
 * The tables of a Word document, or the Finding that says why there are none. Only the part with the text is
 * unpacked, and not beyond the size that it states.
 */
export const readWordTables = (
  file: string,
  bytes: Uint8Array,
  { offset, size }: PackagePart
): Effect.Effect<ReadonlyArray<Grid>, Finding> => {
  const tables = new WordTableBuilder()
  let unpacked = 0
  return Stream.make(bytes.subarray(offset)).pipe(
    Stream.pipeThroughChannel(Zip.decode()),
    Stream.take(1),
    Stream.flatMap((entry) => entry.body),
    Stream.mapEffect((chunk) => {
      unpacked += chunk.length
      return unpacked > size ? Effect.fail("too large" as const) : Effect.succeed(chunk)
    }),
    Stream.pipeThroughChannel(Xml.decode()),
    Stream.runForEach((event) => Effect.sync(() => take(tables, event))),
    Effect.mapError(() => finding("damaged-file", { file })),
    Effect.map(() => tables.build())
  )
}

const take = (tables: WordTableBuilder, event: Xml.Event): void => {
  if (event._tag === "StartElement") tables.open(localName(event.name), event.attributes)
  else if (event._tag === "EndElement") tables.close(localName(event.name))
  else if (event._tag === "Text") tables.text(event.text)
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1)
