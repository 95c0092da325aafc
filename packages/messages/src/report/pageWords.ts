import type { Said } from "../Language.ts"

/** The first link of a page, for keyboard and screen reader. */
export const skipToContent: Said = { vi: () => "Đến nội dung chính", en: () => "Skip to content" }

/** Shown while the page of a large campaign is made. */
export const writingPage: Said = { vi: () => "Soạn report.html …", en: () => "Composing report.html …" }

/** What the list of links at the head of the report is. */
export const contentsLabel: Said = { vi: () => "Mục lục", en: () => "Contents" }

/** A link from the first screen to a longer list below. */
export const seeFullList: Said = { vi: () => "Xem danh sách đầy đủ", en: () => "See the full list" }

/** Above the digest. */
export const digestNote: Said = {
  vi: () =>
    "Mã SHA-256 của toàn bộ hồ sơ đã xét (đăng ký, phiếu chấm, quy tắc, quyết định). Chạy lại trên cùng hồ sơ phải ra đúng mã này.",
  en: () =>
    "SHA-256 of everything that was decided on (registrations, score sheets, rules, rulings). The same campaign always gives the same digest."
}

/** The rubric that was applied, with its version and where it comes from. */
export const rubricLine: Said<[title: string, version: string, source: string]> = {
  vi: (title, version, source) => `Bộ tiêu chí: ${title}, phiên bản ${version}. Nguồn: ${source}.`,
  en: (title, version, source) => `Rubric: ${title}, version ${version}. Source: ${source}.`
}

/** What made the paper. */
export const madeWith: Said<[version: string]> = {
  vi: (version) => `Lập bằng dvk ${version}.`,
  en: (version) => `Made with dvk ${version}.`
}
