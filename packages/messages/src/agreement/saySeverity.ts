import type { Island, JudgeSeverity } from "@dvk/core"
import type { Language, Said } from "../Language.ts"
import { counted } from "../report/counted.ts"
import type { AgreementNames } from "./agreementNames.ts"
import { sayUnknown } from "./sayUnknown.ts"
import { someOf } from "./someOf.ts"

const islands: Said<[groups: ReadonlyArray<string>]> = {
  vi: (groups) =>
    `Phiếu chấm tách thành ${groups.length} nhóm không có mô hình nào chung: ${groups.join("; ")}. Vì vậy không thể biết điểm cao thấp giữa các nhóm là do mô hình hay do người chấm chặt, rộng tay; cần thêm phiếu chấm chung ít nhất một mô hình để nối các nhóm.`,
  en: (groups) =>
    `The score sheets fall into ${groups.length} groups with no model in common: ${groups.join("; ")}. Whether scores differ between them by merit or by severity cannot be told; sheets on at least one common model are needed to join them.`
}

const island: Said<[number: number, judges: string, models: string]> = {
  vi: (number, judges, models) => `nhóm ${number} gồm người chấm ${judges}, mô hình ${models}`,
  en: (number, judges, models) => `group ${number}: judges ${judges}, models ${models}`
}

const allScored: Said<[judges: number, models: number]> = {
  vi: (judges, models) =>
    models === 1
      ? `Cả ${judges} người có phiếu được tính đều đã chấm mô hình duy nhất có điểm`
      : `Cả ${judges} người có phiếu được tính đều đã chấm đủ ${models} mô hình có điểm`,
  en: (judges, models) =>
    `The ${judges} judges whose sheets count all scored ${models === 1 ? "the one model that has" : `the ${models} models that have`} a score`
}

const orderCannotChange: Said<[all: string]> = {
  vi: (all) =>
    `${all}, và điểm là trung bình cộng: hiệu chỉnh theo mức chặt, rộng tay của người chấm không thể làm thay đổi thứ tự.`,
  en: (all) => `${all}, and the score is a mean: adjusting for severity cannot change the order.`
}

const complete: Said<[all: string]> = {
  vi: (all) =>
    `${all}, nên điểm hiệu chỉnh bằng điểm trung bình; thứ hạng chính thức theo quy tắc tính điểm của chiến dịch có thể khác.`,
  en: (all) =>
    `${all}, so adjusted scores equal the means; the ranks of record follow the campaign's panel rule and may differ.`
}

const incomplete: Said = {
  vi: () =>
    "Không phải mô hình nào cũng được tất cả những người chấm cho điểm: điểm hiệu chỉnh ước tính trung bình nếu mọi người đều chấm. Chỉ để tham khảo, không quyết định thứ hạng.",
  en: () =>
    "Not every model was scored by all judges: the adjusted score estimates the mean had all of them scored it. For comparison only; it decides no rank."
}

const tooMany: Said<[judges: number, most: number]> = {
  vi: (judges, most) =>
    `Có ${judges} người chấm, nhiều hơn ${most}: không tính mức chặt, rộng tay cho cả chiến dịch; hãy tính riêng từng nơi.`,
  en: (judges, most) =>
    `${counted(judges, "judge")}, more than ${most}: severity is not worked out for the whole campaign; look at its parts one by one.`
}

/** What can be said of the judges' severity, in one or two sentences. */
export const saySeverity = (severity: JudgeSeverity, names: AgreementNames, language: Language): string => {
  switch (severity.kind) {
    case "no-sheets":
      return sayUnknown("no-sheets", language)
    case "islands":
      return islands[language](severity.islands.map((own, at) => sayIsland(own, at + 1, names, language)))
    case "too-many-judges":
      return tooMany[language](severity.judges, severity.most)
    case "one-judge":
      return sayUnknown("one-judge", language)
    case "adjusted": {
      const all = allScored[language](severity.judges.length, severity.models.length)
      if (severity.orderCannotChange) return orderCannotChange[language](all)
      return severity.complete ? complete[language](all) : incomplete[language]()
    }
  }
}

const sayIsland = (own: Island, number: number, names: AgreementNames, language: Language): string =>
  island[language](
    number,
    someOf(own.judges.map(names.judge), language),
    someOf(own.models.map(names.model), language)
  )
