import * as Effect from "effect/Effect"
import * as FileSystem from "effect/FileSystem"
import * as Path from "effect/Path"
import { type ListRule, manyOf, readList, requiredText } from "../../lists/readList.ts"
import { fileKinds } from "../../opening/tellKind.ts"
import { CampaignUnreadable } from "../CampaignUnreadable.ts"
import { fileFinding } from "../fileFindings.ts"
import { readOwnList } from "../readLists.ts"
import { type ImportEntry, JOURNAL_FILE } from "./ImportEntry.ts"

/** The columns of the journal, as they are written. */
export const JOURNAL_COLUMNS = ["Lần nạp", "Tệp", "Loại", "Tệp gốc", "Thay cho", "Hàng đã sửa"] as const

const rule: ListRule<ImportEntry> = {
  aliases: {
    number: ["Lần nạp", "Import"],
    file: ["Tệp", "File"],
    kind: ["Loại", "Kind"],
    original: ["Tệp gốc", "Original"],
    replaces: ["Thay cho", "Replaces"],
    mends: ["Hàng đã sửa", "Mends"]
  },
  required: ["number", "file", "kind"],
  unique: "file",
  read: (row) => {
    const number = requiredText(row, "number")
    const file = requiredText(row, "file")
    const kind = row.text("kind")
    if (!/^[1-9]\d{0,6}$/.test(number)) {
      row.add("bad-value", "number", { before: number, severity: "error" }, { key: "number", found: number })
      return null
    }
    const known = fileKinds.find((one) => one === kind)
    if (known === undefined) {
      const values = { key: "kind", found: kind, expected: "one-of", choices: fileKinds }
      row.add("bad-value", "kind", { before: kind }, values)
      return null
    }
    const original = row.text("original")
    const replaces = manyOf(row.text("replaces"))
    const mends = manyOf(row.text("mends"))
    return {
      number: Number(number),
      file: file.replaceAll("\\", "/"),
      kind: known,
      original,
      replaces,
      mends
    }
  }
}

/** Reads the journal of imports; a campaign into which nothing was imported has none. */
export const readJournal = Effect.fnUntraced(function* (folder: string) {
  const fileSystem = yield* FileSystem.FileSystem
  const path = yield* Path.Path
  const exists = yield* fileSystem
    .exists(path.join(folder, JOURNAL_FILE))
    .pipe(
      Effect.mapError((error) => new CampaignUnreadable({ findings: [fileFinding(JOURNAL_FILE, error)] }))
    )
  const list = yield* readOwnList(folder, exists ? JOURNAL_FILE : undefined, (file, bytes) =>
    readList(file, bytes, rule)
  )
  return { entries: list.rows ?? [], findings: list.findings }
})
