import type { RegistrationColumn } from "@dvk/core"
import type { Language } from "../Language.ts"

const names: Readonly<Record<RegistrationColumn, Readonly<Record<Language, string>>>> = {
  id: { vi: "Mã mô hình", en: "Model id" },
  name: { vi: "Tên mô hình", en: "Model name" },
  unit: { vi: "Đơn vị", en: "Unit" },
  place: { vi: "Xã/Phường", en: "Place" },
  address: { vi: "Địa chỉ", en: "Address" },
  content: { vi: "Nội dung", en: "Content" },
  field: { vi: "Lĩnh vực", en: "Field" },
  secondField: { vi: "Lĩnh vực thứ hai", en: "Second field" },
  subjectKind: { vi: "Đối tượng", en: "Subject kind" },
  level: { vi: "Cấp", en: "Level" },
  task: { vi: "Nhiệm vụ gắn với", en: "Task it is tied to" },
  registeredOn: { vi: "Ngày đăng ký", en: "Registered on" },
  participants: { vi: "Số hộ/người tham gia", en: "Participants" },
  population: { vi: "Tổng số hộ/người", en: "Population" },
  targets: { vi: "Chỉ tiêu đăng ký", en: "Targets" },
  recognitionDocument: { vi: "Văn bản công nhận", en: "Recognition document" },
  yearBegun: { vi: "Năm bắt đầu", en: "Year begun" },
  women: { vi: "Tỷ lệ nữ", en: "Share of women" },
  note: { vi: "Ghi chú", en: "Note" }
}

/**
 * What a column of a registration form is called.
 *
 * @example
 * registrationColumnName("recognitionDocument", "vi") // => "Văn bản công nhận"
 */
export const registrationColumnName = (column: RegistrationColumn, language: Language): string =>
  names[column][language]

/** The same for a value that came through a Finding or Reason and is only known to be text. */
export const columnNames = (columns: ReadonlyArray<string | number>, language: Language): string =>
  columns
    .map((column) => (isColumn(column) ? registrationColumnName(column, language) : String(column)))
    .join(", ")

const isColumn = (column: string | number): column is RegistrationColumn => Object.hasOwn(names, column)
