import { stepName } from "../life/stepName.ts"
import { dayText } from "./dayText.ts"
import { column, type FindingSentence, found, plain, quote, quotes, where } from "./quoting.ts"

/** The life of a model: lists of steps, levels and units that are no more. */
export const lifeFindings = {
  "unknown-step": {
    vi: (f) =>
      `${found(f)}${column(f, " ở cột ")} không phải một bước của mô hình, nên dòng này chưa được ghi nhận.${where(f.values["nearest"], (text) => ` Có phải ${quote(text)}?`)} Ghi một trong: ${quotes(f.values["choices"])}.`,
    en: (f) =>
      `${found(f)}${column(f, " in column ")} is no step of a model, so the row was not taken.${where(f.values["nearest"], (text) => ` Did you mean ${quote(text)}?`)} Write one of: ${quotes(f.values["choices"])}.`
  },
  "step-without-predecessor": {
    vi: (f) =>
      `Mô hình ${quote(f.values["model"])} có bước ${step(f, "step", "vi")}${dated(f, "on", "vi")} mà chưa có bước ${step(f, "predecessor", "vi")}. Bổ sung bước còn thiếu, hoặc sửa lại bước này.`,
    en: (f) =>
      `Model ${quote(f.values["model"])} has the step ${step(f, "step", "en")}${dated(f, "on", "en")} without the step ${step(f, "predecessor", "en")}. Add the missing step, or correct this one.`
  },
  "step-before-predecessor": {
    vi: (f) =>
      `Mô hình ${quote(f.values["model"])} có bước ${step(f, "step", "vi")}${dated(f, "on", "vi")}, trước bước ${step(f, "predecessor", "vi")}${dated(f, "predecessorOn", "vi")}. Kiểm tra lại hai ngày này.`,
    en: (f) =>
      `Model ${quote(f.values["model"])} has the step ${step(f, "step", "en")}${dated(f, "on", "en")}, before the step ${step(f, "predecessor", "en")}${dated(f, "predecessorOn", "en")}. Check the two days.`
  },
  "step-after-stop": {
    vi: (f) =>
      `Mô hình ${quote(f.values["model"])} đã dừng${dated(f, "stoppedOn", "vi")} nhưng còn bước ${step(f, "step", "vi")}${dated(f, "on", "vi")}. Nếu mô hình đã được làm lại, hãy bỏ bước dừng hoặc đăng ký thành mô hình mới.`,
    en: (f) =>
      `Model ${quote(f.values["model"])} was stopped${dated(f, "stoppedOn", "en")} and yet has the step ${step(f, "step", "en")}${dated(f, "on", "en")}. If it was taken up again, take out the stop or register it as a new model.`
  },
  "stopped-ranked": {
    vi: (f) =>
      `Mô hình ${quote(f.values["model"])} đã dừng${dated(f, "on", "vi")} mà vẫn được xếp hạng (hạng ${plain(f.values["rank"])}). Nếu không xét mô hình này, hãy ghi quyết định “Không xét” kèm lý do vào danh sách quyết định.`,
    en: (f) =>
      `Model ${quote(f.values["model"])} was stopped${dated(f, "on", "en")} and is ranked all the same (rank ${plain(f.values["rank"])}). If it is not to be considered, add a ruling “disqualify” with the reason to the list of decisions.`
  },
  "raised-nowhere": {
    vi: (f) =>
      `Mô hình ${quote(f.values["model"])} được nâng lên${dated(f, "on", "vi")} nhưng cột Cấp không cho biết lên cấp nào. Điền cấp mới.`,
    en: (f) =>
      `Model ${quote(f.values["model"])} was raised${dated(f, "on", "en")}, but the column Level does not tell to which level. Fill it in.`
  },
  "former-level": {
    vi: (f) =>
      `Từ ngày 01/7/2025 không còn cấp huyện, nhưng ở đây vẫn ghi cấp huyện cho năm ${plain(f.values["year"])}. Ghi cấp cơ sở (xã) hoặc cấp tỉnh.`,
    en: (f) =>
      `There is no district level since 1 July 2025, but this has it for ${plain(f.values["year"])}. Write commune or province.`
  },
  "former-unit": {
    vi: (f) =>
      `${quote(f.values["unit"])} chỉ tồn tại đến hết ngày ${dayText(f.values["validTo"], "vi")}; mô hình vẫn được đọc dưới tên cũ.${where(f.values["successor"], (text) => ` Đơn vị kế thừa là ${quote(text)}: nếu đơn vị này tiếp tục mô hình, hãy ghi tên đó.`)}`,
    en: (f) =>
      `${quote(f.values["unit"])} existed until ${dayText(f.values["validTo"], "en")} only; the model is read under the old name all the same.${where(f.values["successor"], (text) => ` Its successor is ${quote(text)}: write that name if it goes on with the model.`)}`
  }
} as const satisfies Readonly<Record<string, FindingSentence>>

type Told = Parameters<FindingSentence["vi"]>[0]

const step = (f: Told, key: string, language: "vi" | "en"): string =>
  quote(stepName(plain(f.values[key]), language))

/** The day of a step, where one is known. */
const dated = (f: Told, key: string, language: "vi" | "en"): string =>
  where(f.values[key], () =>
    language === "vi"
      ? ` ngày ${dayText(f.values[key], language)}`
      : ` of ${dayText(f.values[key], language)}`
  )
