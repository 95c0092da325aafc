import { type Campaign, type IsoDate, type Rules, WOMEN_FIRST } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatDate } from "../numbers/formatDate.ts"

/** What a form that came in late means. Deadlines are exclusive. */
export const sayLateRule = (
  late: Rules["late"],
  deadline: IsoDate | undefined,
  language: Language
): string =>
  deadline === undefined ? noDeadline[language]() : lateRule[late][language](formatDate(deadline, language))

const noDeadline: Said = {
  vi: () => "Đợt xét không đặt hạn đăng ký, không mô hình nào bị coi là đăng ký muộn.",
  en: () => "The campaign sets no deadline for registration; no form is late."
}

const lateRule: Readonly<Record<Rules["late"], Said<[deadline: string]>>> = {
  exclude: {
    vi: (deadline) =>
      `Hạn đăng ký là trước ngày ${deadline}: đăng ký từ ngày này trở đi là muộn, chỉ xếp hạng khi có quyết định chấp nhận; phiếu không ghi ngày không bị coi là muộn.`,
    en: (deadline) =>
      `Registration was due before ${deadline}: a form dated on that day or later is late and ranked only once a ruling admits it; a form without a date is not late.`
  },
  admit: {
    vi: (deadline) =>
      `Hạn đăng ký là trước ngày ${deadline}; mô hình đăng ký muộn vẫn được xếp hạng theo quy tắc của đợt xét.`,
    en: (deadline) =>
      `Registration was due before ${deadline}; by the campaign's rule late forms are ranked all the same.`
  }
}

/** What parts models of the same score. */
export const sayTieRule = ({ file, rubric }: Campaign, language: Language): string => {
  const steps = file.rules.ties.map((id) => {
    if (id === WOMEN_FIRST) return womenFirst[language]()
    return meanOf[language](rubric.criteria.find((criterion) => criterion.id === id)?.title[language] ?? id)
  })
  return steps.length === 0 ? sharedAtOnce[language]() : chain[language](steps)
}

const sharedAtOnce: Said = {
  vi: () => "Mô hình bằng điểm thì đồng hạng; thứ tự giữa chúng do Trưởng ban quyết định.",
  en: () => "Models of the same score share a rank; their order is for the chair to decide."
}

const meanOf: Said<[title: string]> = {
  vi: (title) => `điểm trung bình tiêu chí “${title}”`,
  en: (title) => `their mean on “${title}”`
}

const womenFirst: Said = {
  vi: () =>
    "ưu tiên cá nhân nữ hoặc tập thể có từ 70% là nữ trở lên (khoản 6 Điều 4 Nghị định 152/2025/NĐ-CP)",
  en: () =>
    "a woman, or a collective with at least 70% women, first (Decree 152/2025/NĐ-CP, article 4, clause 6)"
}

const chain: Said<[steps: ReadonlyArray<string>]> = {
  vi: (steps) =>
    `Mô hình bằng điểm thì lần lượt xét: ${steps.join("; ")}. Vẫn bằng nhau thì đồng hạng, Trưởng ban quyết định.`,
  en: (steps) =>
    `Models of the same score are parted in turn by ${steps.join("; ")}. Models still level share a rank, for the chair.`
}

/** How places are counted and numbers shown. */
export const exactnessRule: Said = {
  vi: () =>
    "Điểm được so sánh ở dạng phân số đúng, không làm tròn; khi trình bày mới làm tròn đến hai chữ số thập phân. Mô hình đồng hạng cùng mang thứ hạng cao nhất của nhóm (1, 2, 2, 4).",
  en: () =>
    "Scores are compared as exact fractions; only what is shown is rounded, to two decimals. Models that share a rank all take its best place (1, 2, 2, 4)."
}
