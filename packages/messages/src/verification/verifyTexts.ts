import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What `dvk verify` says of a report folder. */
export const verifyText = {
  allEqual: {
    vi: (files) => `${formatCount(files, "vi")} tệp đều đúng như khi dvk ghi.`,
    en: (files) => `${counted(files, "file")}, all as dvk wrote them.`
  } satisfies Said<[files: number]>,
  someDiffer: {
    vi: (same, files) => `${formatCount(same, "vi")}/${formatCount(files, "vi")} tệp đúng như khi dvk ghi.`,
    en: (same, files) => `${formatCount(same, "en")} of ${counted(files, "file")} are as dvk wrote them.`
  } satisfies Said<[same: number, files: number]>,
  changed: {
    vi: (file, was, is) =>
      `Đã bị sửa: ${file} (khi ghi ${formatCount(was, "vi")} byte, nay ${formatCount(is, "vi")} byte).`,
    en: (file, was, is) =>
      `Changed: ${file} (${formatCount(was, "en")} bytes when written, ${formatCount(is, "en")} now).`
  } satisfies Said<[file: string, was: number, is: number]>,
  missing: { vi: (file) => `Thiếu: ${file}.`, en: (file) => `Missing: ${file}.` } satisfies Said<
    [file: string]
  >,
  extra: {
    vi: (file) => `Không thuộc báo cáo: ${file}.`,
    en: (file) => `Not part of the report: ${file}.`
  } satisfies Said<[file: string]>,
  sameCampaign: {
    vi: () => "Hồ sơ đúng là hồ sơ đã lập báo cáo này.",
    en: () => "The campaign is the one that the report was made of."
  } satisfies Said,
  otherCampaign: {
    vi: (parts) =>
      `Hồ sơ nay khác hồ sơ đã lập báo cáo này. Khác ở: ${parts}. Lập lại báo cáo bằng dvk report.`,
    en: (parts) =>
      `The campaign is no longer the one that the report was made of. It differs in: ${parts}. Make the report again with dvk report.`
  } satisfies Said<[parts: string]>,
  otherForm: {
    vi: (version) =>
      `Báo cáo do dvk ${version} lập, tính mã kiểm tra theo cách khác: không đối chiếu được với hồ sơ. Lập lại báo cáo bằng dvk report.`,
    en: (version) =>
      `The report is from dvk ${version}, which made digests in another way: it cannot be compared with a campaign. Make it again with dvk report.`
  } satisfies Said<[version: string]>,
  noManifest: {
    vi: (folder) => `${folder} không phải thư mục báo cáo: không có manifest.json.`,
    en: (folder) => `${folder} is no report folder: it has no manifest.json.`
  } satisfies Said<[folder: string]>,
  badManifest: {
    vi: (folder) => `Không đọc được manifest.json trong ${folder}. Lập lại báo cáo bằng dvk report.`,
    en: (folder) => `manifest.json in ${folder} cannot be read. Make the report again with dvk report.`
  } satisfies Said<[folder: string]>
}
