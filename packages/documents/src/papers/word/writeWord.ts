import { Document, Packer } from "docx"
import { layouts } from "../layout/layouts.ts"
import type { Paper } from "../Paper.ts"
import { coreProperties } from "./coreProperties.ts"
import { sectionOf } from "./section.ts"
import { FONT, points } from "./units.ts"
import { withFixedTimes } from "./withFixedTimes.ts"

/**
 * A paper as a Word document. The same paper gives the same bytes: the times that the writing library puts in are
 * replaced, and nothing is used for which it draws random ids.
 */
export const writeWord = async (paper: Paper): Promise<Uint8Array> => {
  const layout = layouts[paper.form]
  const document = new Document({
    styles: {
      default: {
        document: {
          run: { font: FONT, size: points(layout.body.size), language: { value: "vi-VN" } }
        }
      }
    },
    sections: paper.parts.map((part) => sectionOf(paper, part, layout))
  })
  const bytes = await Packer.pack(document, "uint8array", undefined, [coreProperties(paper.title)])
  return withFixedTimes(bytes)
}
