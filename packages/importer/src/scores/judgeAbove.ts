import { foldBare } from "@dvk/core"
import { cleanText } from "../cells/cleanText.ts"
import type { SheetRecord } from "../table/SheetRecord.ts"

const LABEL =
  /^(?:ho va ten |ho ten |ma )?(?:giam khao|nguoi cham(?: diem)?|thanh vien(?: cham(?: diem)?| ban chi dao| bcd)?|judge)\s*(?::|$)/

/**
 * The judge that a sheet names above its table: "Giám khảo: J1" in one cell, or the label and the name in two.
 * "" where none is named.
 */
export const judgeAbove = (records: ReadonlyArray<SheetRecord>): string => {
  for (const { cells } of records) {
    const texts = cells.map((cell) => cleanText(cell).text).filter((text) => text !== "")
    for (const [at, text] of texts.entries()) {
      if (!LABEL.test(foldBare(text))) continue
      const colon = text.indexOf(":")
      const behind = colon === -1 ? "" : text.slice(colon + 1).trim()
      const name = behind === "" ? (texts[at + 1] ?? "") : behind
      if (name !== "") return name
    }
  }
  return ""
}
