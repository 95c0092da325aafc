import { certificateListWords, paperTitle, phrase } from "@dvk/messages"
import { certificateColumns, certificateRows } from "../lists/certificates.ts"
import type { Paper } from "../Paper.ts"
import type { PaperInput } from "../PaperInput.ts"
import { landscape, paperOf } from "../parts/paperOf.ts"
import { statedFor } from "../parts/Stated.ts"
import { column, plainTable, row } from "../parts/table.ts"
import { titled } from "../parts/title.ts"

/** Shares of the table's width, in the order of the columns. */
const WIDTHS = [5, 14, 14, 15, 12, 8, 8, 7, 9, 8]

/** Danh sách in giấy khen: what goes on each certificate, to be proofread before printing. */
export const certificateList = (input: PaperInput): Paper => {
  const stated = statedFor(input, "certificate-list")
  return paperOf(
    input,
    stated,
    "certificate-list",
    paperTitle.certificateList,
    landscape(
      titled(
        stated.form,
        certificateListWords.title,
        phrase`${certificateListWords.about(input.evaluation.campaign.file.year)}`
      ),
      plainTable(
        certificateColumns.map((title, at) => column(title, WIDTHS[at] ?? 10, at === 0 ? "centre" : "left")),
        certificateRows(input).map((cells) => row(...cells))
      ),
      { kind: "note", text: phrase`${certificateListWords.numbering}` }
    )
  )
}
