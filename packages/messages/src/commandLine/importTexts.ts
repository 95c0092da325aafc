import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** How many rows of a file have each outcome. */
export interface OutcomeCounts {
  readonly new: number
  readonly updated: number
  readonly same: number
  readonly duplicate: number
  readonly refused: number
}

/** What `dvk import --into` tells. */
export const importText = {
  counts: {
    vi: (counts) =>
      `${formatCount(counts.new, "vi")} mới, ${formatCount(counts.updated, "vi")} cập nhật, ${formatCount(counts.same, "vi")} không đổi, ${formatCount(counts.duplicate, "vi")} trùng, ${formatCount(counts.refused, "vi")} không nhận`,
    en: (counts) =>
      `${formatCount(counts.new, "en")} new, ${formatCount(counts.updated, "en")} updated, ${formatCount(counts.same, "en")} same, ${formatCount(counts.duplicate, "en")} duplicate, ${formatCount(counts.refused, "en")} refused`
  } satisfies Said<[counts: OutcomeCounts]>,
  newRow: {
    vi: (what, of) => `mới: ${what} (${of})`,
    en: (what, of) => `new: ${what} (${of})`
  } satisfies Said<[what: string, of: string]>,
  updatedRow: {
    vi: (what, of, changes) => `cập nhật: ${what} (${of})${changes === "" ? "" : `: ${changes}`}`,
    en: (what, of, changes) => `updated: ${what} (${of})${changes === "" ? "" : `: ${changes}`}`
  } satisfies Said<[what: string, of: string, changes: string]>,
  change: {
    vi: (column, before, after) => `${column} “${before ?? ""}” → “${after ?? ""}”`,
    en: (column, before, after) => `${column} “${before ?? ""}” → “${after ?? ""}”`
  } satisfies Said<[column: string, before: string | null, after: string | null]>,
  willCopy: {
    vi: (file) => `Sẽ chép vào ${file}.`,
    en: (file) => `It will be copied to ${file}.`
  } satisfies Said<[file: string]>,
  copied: {
    vi: (file) => `Đã chép vào ${file}.`,
    en: (file) => `Copied to ${file}.`
  } satisfies Said<[file: string]>,
  willReplace: {
    vi: (old, kept) => `Thay cho ${old}; bản cũ được giữ ở ${kept}.`,
    en: (old, kept) => `It takes the place of ${old}, which is kept as ${kept}.`
  } satisfies Said<[old: string, kept: string]>,
  nothingNew: {
    vi: () => "Không có gì mới để nạp từ tệp này.",
    en: () => "This file brings nothing new."
  } satisfies Said,
  stillThere: {
    vi: (models) =>
      `Tệp trước cùng tên còn có các mô hình mà tệp này không nhắc tới, vẫn được giữ: ${models}. Nếu đơn vị đã rút, ghi quyết định vào decisions.csv.`,
    en: (models) =>
      `The earlier file of this name has models that this one does not; they stay: ${models}. If the unit has withdrawn them, record that in decisions.csv.`
  } satisfies Said<[models: string]>,
  dryRun: {
    vi: () => "Mới xem trước, chưa ghi gì. Thêm --commit để nạp vào chiến dịch.",
    en: () => "This was a dry run; nothing is written. Add --commit to bring the files in."
  } satisfies Said,
  committed: {
    vi: (count, folder) =>
      `Đã nạp ${formatCount(count, "vi")} tệp vào ${folder}; imports.csv ghi lại từng lần nạp.`,
    en: (count, folder) =>
      `${formatCount(count, "en")} files are now in ${folder}; imports.csv lists every import.`
  } satisfies Said<[count: number, folder: string]>,
  fixFile: {
    vi: (rows, file) =>
      `Đã ghi ${formatCount(rows, "vi")} hàng cần sửa vào ${file}. Sửa xong, nạp lại tệp đó.`,
    en: (rows, file) =>
      `${formatCount(rows, "en")} rows to mend are in ${file}. Mend them and import that file.`
  } satisfies Said<[rows: number, file: string]>,
  nothingToFix: {
    vi: () => "Không có hàng nào phải sửa nên không ghi tệp --fix-file.",
    en: () => "No row has to be mended, so no --fix-file was written."
  } satisfies Said,
  formSaved: {
    vi: (file) => `Cách đọc tệp dạng này được lưu trong ${file}, lần sau không cần ghi lại tùy chọn.`,
    en: (file) => `How files of this shape are read is saved in ${file}; the options are not needed again.`
  } satisfies Said<[file: string]>,
  newUnit: {
    vi: (name, id, file, done) =>
      `${done ? "Đã thêm" : "Sẽ thêm"} đơn vị mới “${name}” (mã ${id}) vào ${file}; chưa ghi số mô hình tối thiểu.`,
    en: (name, id, file, done) =>
      `The new unit “${name}” (id ${id}) ${done ? "is now" : "will be"} in ${file}, without a minimum of models.`
  } satisfies Said<[name: string, id: string, file: string, done: boolean]>,
  otherName: {
    vi: (name, unit, file, done) =>
      `${done ? "Đã ghi" : "Sẽ ghi"} “${name}” vào ${file} là tên khác của “${unit}”.`,
    en: (name, unit, file, done) =>
      `“${name}” ${done ? "is now" : "will be"} in ${file} as another name of “${unit}”.`
  } satisfies Said<[name: string, unit: string, file: string, done: boolean]>,
  unitsKnown: {
    vi: (file) => `${file} đã có các tên này, không cần thêm.`,
    en: (file) => `${file} has these names already.`
  } satisfies Said<[file: string]>,
  unitsKept: {
    vi: (file, kept) => `Bản cũ của ${file} được giữ ở ${kept}.`,
    en: (file, kept) => `The old ${file} is kept as ${kept}.`
  } satisfies Said<[file: string, kept: string]>,
  noUnits: {
    vi: () =>
      "Chiến dịch chưa có danh sách đơn vị. Ghi “units: units.csv” vào campaign.yaml và lập danh sách đó trước.",
    en: () =>
      "The campaign has no list of units yet. State “units: units.csv” in campaign.yaml and fill in the list first."
  } satisfies Said,
  unitsByHand: {
    vi: (file, names) =>
      `Không thêm được ${names.map((name) => `“${name}”`).join(", ")} vào ${file} mà giữ nguyên phần còn lại; tệp chưa bị thay đổi. Mở tệp và ghi vào cột “Tên khác”, hoặc thêm một dòng nếu là đơn vị mới.`,
    en: (file, names) =>
      `${names.map((name) => `“${name}”`).join(", ")} cannot be added to ${file} with all else left as it is; the file is unchanged. Open it and write the name under other names, or add a row for a new unit.`
  } satisfies Said<[file: string, names: ReadonlyArray<string>]>,
  /** Header of the column that tells what to mend; the importer passes over it. */
  toMend: { vi: () => "Cần sửa", en: () => "To mend" } satisfies Said
}
