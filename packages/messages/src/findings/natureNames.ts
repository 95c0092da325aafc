import type { FindingValue } from "@dvk/core"
import type { Language } from "../Language.ts"
import { plain } from "./quoting.ts"

/** What a file is that was given a .csv name. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  xlsx: { vi: "sổ tính Excel (.xlsx)", en: "an Excel workbook (.xlsx)" },
  xls: { vi: "tệp Office đời cũ (.xls hoặc .doc)", en: "an old Office file (.xls or .doc)" },
  docx: { vi: "văn bản Word (.docx)", en: "a Word document (.docx)" },
  zip: { vi: "tệp nén (.zip)", en: "a zip archive" },
  pdf: { vi: "tệp PDF", en: "a PDF file" },
  rtf: { vi: "văn bản RTF", en: "an RTF document" },
  image: { vi: "tệp ảnh", en: "a picture" },
  archive: { vi: "tệp nén", en: "an archive" }
}

/** "sổ tính Excel (.xlsx)"; a general word where the kind is not known. */
export const natureName = (what: FindingValue | undefined, language: Language): string =>
  names[plain(what)]?.[language] ?? (language === "vi" ? "tệp nhị phân" : "a binary file")
