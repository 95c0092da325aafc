import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What the chart of coverage says. */
export const coverageTexts = {
  title: {
    vi: () => "Đăng ký mô hình theo đơn vị và lĩnh vực",
    en: () => "Registered models by unit and field"
  } satisfies Said,
  nothing: {
    vi: () => "Chưa có mô hình nào đăng ký và không có danh sách đơn vị.",
    en: () => "No model is registered and there is no list of units."
  } satisfies Said,
  unit: { vi: () => "Đơn vị", en: () => "Unit" } satisfies Said,
  all: { vi: () => "Tất cả đơn vị", en: () => "All units" } satisfies Said,
  registered: { vi: () => "Đã đăng ký", en: () => "Registered" } satisfies Said,
  owed: { vi: () => "Phải đăng ký", en: () => "Owed" } satisfies Said,
  status: { vi: () => "Tình trạng", en: () => "State" } satisfies Said,
  missing: {
    vi: (count) => `thiếu ${formatCount(count, "vi")}`,
    en: (count) => `${formatCount(count, "en")} missing`
  } satisfies Said<[count: number]>,
  noneAtAll: { vi: () => "chưa đăng ký", en: () => "none registered" } satisfies Said,
  met: { vi: () => "đủ", en: () => "met" } satisfies Said,
  emptyField: { vi: () => "trống", en: () => "empty" } satisfies Said,
  legend: {
    vi: () => "Ô số: số mô hình; ô viền nét đứt: chưa có mô hình",
    en: () => "Figure: number of models; dashed cell: no model"
  } satisfies Said,
  shown: {
    vi: (units, models) => `${formatCount(units, "vi")} đơn vị, ${formatCount(models, "vi")} mô hình đăng ký`,
    en: (units, models) => `${counted(units, "unit")}, ${counted(models, "registered model")}`
  } satisfies Said<[units: number, models: number]>,
  restNote: {
    vi: (most) =>
      `Vì nhiều hơn ${most} đơn vị nên vẽ đơn vị còn thiếu trước, các đơn vị khác gộp trong dòng cuối`,
    en: (most) =>
      `As there are more than ${most} units, those that owe stand first and the others share the last row`
  } satisfies Said<[most: number]>,
  rest: {
    vi: (count) => `… ${formatCount(count, "vi")} đơn vị khác`,
    en: (count) => `… ${counted(count, "other unit")}`
  } satisfies Said<[count: number]>
}

/** The chart in words. `owing` are units with what they owe; `empty` are fields without a model. */
export const coverageAltText: Said<
  [
    campaign: string,
    shown: string,
    fields: ReadonlyArray<string>,
    owing: ReadonlyArray<string>,
    empty: ReadonlyArray<string>
  ]
> = {
  vi: (campaign, shown, fields, owing, empty) =>
    `Bảng đơn vị × lĩnh vực, số mô hình đăng ký, ${campaign}. ${shown}. ${fields.join("; ")}. ${owing.length === 0 ? "Không đơn vị nào còn thiếu" : `Còn thiếu: ${owing.join("; ")}`}.${empty.length === 0 ? "" : ` Lĩnh vực chưa có mô hình: ${empty.join("; ")}.`}`,
  en: (campaign, shown, fields, owing, empty) =>
    `Table of units by fields with the number of registered models, ${campaign}. ${shown}. ${fields.join("; ")}. ${owing.length === 0 ? "No unit owes any" : `Still owed: ${owing.join("; ")}`}.${empty.length === 0 ? "" : ` Fields without a model: ${empty.join("; ")}.`}`
}
