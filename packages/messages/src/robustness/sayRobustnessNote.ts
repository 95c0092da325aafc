import type { FindingValue, RobustnessNote, RobustnessNoteCode } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

type Values = RobustnessNote["values"]

/**
 * What has to be known to read the figures right, in one sentence.
 *
 * @example
 * sayRobustnessNote({ code: "few-judges", values: { judges: 3, least: 5 } }, "vi") // => "Chỉ có 3 người chấm: dưới 5 người thì khoảng hạng và xác suất dưới đây nói lên rất ít."
 */
export const sayRobustnessNote = ({ code, values }: RobustnessNote, language: Language): string =>
  sentences[code][language](values)

const number = (value: FindingValue | undefined, language: Language): string =>
  formatCount(typeof value === "number" ? value : 0, language)

const sentences: Readonly<Record<RobustnessNoteCode, Said<[Values]>>> = {
  "no-sheets": {
    vi: () => "Chưa có phiếu nào của Ban Chỉ đạo được tính điểm nên chưa thử được độ chắc chắn.",
    en: () => "No sheet of the committee counts yet, so there is nothing to test."
  },
  "few-judges": {
    vi: ({ judges, least }) =>
      `Chỉ có ${number(judges, "vi")} người chấm: dưới ${number(least, "vi")} người thì khoảng hạng và xác suất dưới đây nói lên rất ít.`,
    en: ({ judges, least }) =>
      `There ${judges === 1 ? "is only 1 judge" : `are only ${number(judges, "en")} judges`}: with fewer than ${number(least, "en")}, the intervals and probabilities below tell little.`
  },
  "no-shortlist": {
    vi: () =>
      "Đợt xét chưa đặt số suất khen thưởng (shortlist trong campaign.yaml) nên chỉ có khoảng hạng, không có xác suất vào danh sách.",
    en: () =>
      "The campaign sets no number of places (shortlist in campaign.yaml), so there are intervals of ranks and no probabilities of being selected."
  },
  "fewer-draws": {
    vi: ({ asked, draws, models }) =>
      `Với ${number(models, "vi")} mô hình, chỉ tính lại ${number(draws, "vi")} lần thay vì ${number(asked, "vi")} lần để không quá bộ nhớ.`,
    en: ({ asked, draws, models }) =>
      `With ${number(models, "en")} models there are ${number(draws, "en")} draws and not ${number(asked, "en")}, so that they fit in memory.`
  },
  "fewer-lists": {
    vi: ({ lists, draws }) =>
      `Cơ cấu hoặc kinh phí này có thể buộc phải dò từng danh sách, nên xác suất vào danh sách chỉ dựa trên ${number(lists, "vi")} trong ${number(draws, "vi")} lần tính lại.`,
    en: ({ lists, draws }) =>
      `With these quotas or this budget a list may have to be searched for, so probabilities of being selected rest on ${number(lists, "en")} of the ${number(draws, "en")} draws.`
  },
  "without-list": {
    vi: ({ count, lists }) =>
      `Ở ${number(count, "vi")} trong ${number(lists, "vi")} lần lập danh sách, không có danh sách nào đáp ứng đủ cơ cấu, hoặc không dò ra được; những lần đó không mô hình nào được tính là được chọn.`,
    en: ({ count, lists }) =>
      `In ${number(count, "en")} of ${number(lists, "en")} lists the quotas could not be met, or no list was found in time; in these no model counts as selected.`
  },
  "scores-rounded": {
    vi: () =>
      "Khi tính lại có làm tròn, vì điểm có quá nhiều chữ số lẻ hoặc có phiếu bỏ trống được quy đổi; một vài trường hợp bằng điểm có thể bị bỏ sót. Điểm và hạng chính thức không bị ảnh hưởng.",
    en: () =>
      "The draws are rounded, because scores have too many decimals or sheets with blanks are rescaled; some ties may be missed. Official scores and ranks are not affected."
  },
  "no-breakpoints": {
    vi: () =>
      "Không tính được mỗi trọng số phải đổi bao nhiêu thì danh sách thay đổi: Ban Chỉ đạo lấy trung vị hoặc trung bình cắt bớt, có phiếu bỏ trống được quy đổi, có tiêu chí không áp dụng cho mọi mô hình, hoặc không danh sách nào đáp ứng đủ cơ cấu.",
    en: () =>
      "How far each weight may move cannot be worked out: the panel takes a median or a trimmed mean, sheets with blanks are rescaled, a criterion does not apply to every model, or no list meets the quotas."
  }
}
