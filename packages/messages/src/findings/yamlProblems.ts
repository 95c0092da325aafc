import type { FindingValue } from "@dvk/core"
import type { Language } from "../Language.ts"
import { plain } from "./quoting.ts"

/** Faults of YAML by the codes of its reader, each with the way to mend it. */
const problems: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  TAB_AS_INDENT: {
    vi: "thụt đầu dòng bằng phím Tab. Thay mỗi Tab bằng hai dấu cách",
    en: "a tab is used to indent. Put two spaces in its place"
  },
  BAD_INDENT: {
    vi: "thụt đầu dòng không thẳng hàng. Các khóa cùng cấp phải thụt vào bằng nhau",
    en: "the indentation does not line up. Keys of one level need the same indentation"
  },
  DUPLICATE_KEY: {
    vi: "một khóa được ghi hai lần. Xóa bớt một dòng",
    en: "a key stands twice. Delete one of the lines"
  },
  MISSING_CHAR: {
    vi: "thiếu một ký tự, thường là dấu hai chấm hoặc dấu ngoặc kép đóng",
    en: "a character is missing, often a colon or a closing quotation mark"
  },
  BLOCK_AS_IMPLICIT_KEY: {
    vi: "thiếu dấu cách sau dấu hai chấm, hoặc giá trị có dấu hai chấm chưa đặt trong ngoặc kép",
    en: "a space is missing after a colon, or a value with a colon is not in quotation marks"
  },
  BAD_ALIAS: {
    vi: "giá trị bắt đầu bằng dấu *. Đặt giá trị trong ngoặc kép",
    en: "a value begins with *. Put it in quotation marks"
  },
  BROKEN_CHARACTERS: {
    vi: "có chữ bị hỏng, hiện thành “\ufffd”. Gõ lại dòng này và lưu tệp với mã UTF-8",
    en: "it has broken characters, shown as “\ufffd”. Type it again and save the file as UTF-8"
  },
  UNEXPECTED_TOKEN: { vi: "có ký tự không đúng chỗ", en: "a character stands where it cannot" },
  MULTIPLE_DOCS: {
    vi: "tệp có nhiều phần ngăn bởi ---. Chỉ giữ một phần",
    en: "the file has several parts divided by ---. Keep one"
  }
}

/** What is wrong with the YAML of a line. */
export const yamlProblem = (code: FindingValue | undefined, language: Language): string =>
  problems[plain(code)]?.[language] ??
  (language === "vi"
    ? "cú pháp YAML không đúng. Kiểm tra dấu hai chấm, dấu ngoặc và thụt đầu dòng"
    : "the YAML is not well formed. Check colons, quotation marks and indentation")
