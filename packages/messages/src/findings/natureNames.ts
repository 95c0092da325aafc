import type { FindingValue } from "@dvk/core"
import type { Language } from "../Language.ts"
import { plain } from "./quoting.ts"

/** What a file is that was given a .csv name. */
const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  xlsx: { vi: "sổ tính Excel (.xlsx)", en: "an Excel workbook (.xlsx)" },
  xls: { vi: "tệp Office đời cũ (.xls hoặc .doc)", en: "an old Office file (.xls or .doc)" },
  docx: { vi: "văn bản Word (.docx)", en: "a Word document (.docx)" },
  ods: { vi: "bảng tính OpenDocument (.ods)", en: "an OpenDocument spreadsheet (.ods)" },
  odt: { vi: "văn bản OpenDocument (.odt)", en: "an OpenDocument text (.odt)" },
  zip: { vi: "tệp nén (.zip)", en: "a zip archive" },
  pdf: { vi: "tệp PDF", en: "a PDF file" },
  rtf: { vi: "văn bản RTF", en: "an RTF document" },
  image: { vi: "tệp ảnh", en: "a picture" },
  archive: { vi: "tệp nén", en: "an archive" }
}

/** "sổ tính Excel (.xlsx)"; a general word where the kind is not known. */
export const natureName = (what: FindingValue | undefined, language: Language): string =>
  names[plain(what)]?.[language] ?? (language === "vi" ? "tệp nhị phân" : "a binary file")

const remedies: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  xls: {
    vi: "Mở tệp bằng Excel hoặc Word, lưu thành .xlsx hoặc .docx, rồi nạp lại.",
    en: "Open it in Excel or Word, save it as .xlsx or .docx, and import it again."
  },
  rtf: {
    vi: "Mở tệp bằng Word, lưu thành .docx, rồi nạp lại.",
    en: "Open it in Word, save it as .docx, and import it again."
  },
  ods: {
    vi: "Mở tệp bằng LibreOffice hoặc Excel, lưu thành .xlsx, rồi nạp lại.",
    en: "Open it in LibreOffice or Excel, save it as .xlsx, and import it again."
  },
  odt: {
    vi: "Mở tệp bằng LibreOffice hoặc Word, lưu thành .docx, rồi nạp lại.",
    en: "Open it in LibreOffice or Word, save it as .docx, and import it again."
  },
  zip: { vi: "Giải nén rồi nạp từng tệp bên trong.", en: "Unpack it and import the files inside." },
  archive: { vi: "Giải nén rồi nạp từng tệp bên trong.", en: "Unpack it and import the files inside." },
  pdf: {
    vi: "Xin đơn vị gửi tệp Excel hoặc Word gốc.",
    en: "Ask the unit for the Excel or Word file that it was made from."
  },
  image: {
    vi: "Xin đơn vị gửi tệp Excel hoặc Word gốc.",
    en: "Ask the unit for the Excel or Word file that it was made from."
  }
}

/** What to do with a file that is none of those that are read. */
export const natureRemedy = (what: FindingValue | undefined, language: Language): string =>
  remedies[plain(what)]?.[language] ??
  (language === "vi"
    ? "Kiểm tra xem đã gửi đúng tệp chưa; danh sách cần là CSV, Excel (.xlsx) hoặc Word (.docx)."
    : "Check that it is the right file; a list has to be CSV, Excel (.xlsx) or Word (.docx).")
