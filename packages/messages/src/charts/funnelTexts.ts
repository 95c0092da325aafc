import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What the chart of the funnel says. */
export const funnelTexts = {
  title: {
    vi: () => "Từ đăng ký đến đề nghị khen thưởng, bên cạnh số liệu các nơi",
    en: () => "From registration to commendation, beside figures of other places"
  } satisfies Said,
  titleAlone: {
    vi: () => "Từ đăng ký đến đề nghị khen thưởng",
    en: () => "From registration to commendation"
  } satisfies Said,
  nothing: { vi: () => "Chưa có mô hình nào đăng ký.", en: () => "No model is registered." } satisfies Said,
  stage: {
    registered: { vi: () => "Đăng ký", en: () => "Registered" },
    eligible: { vi: () => "Đủ điều kiện xét", en: () => "Eligible" },
    recognised: { vi: () => "Được công nhận", en: () => "Recognised" },
    commended: { vi: () => "Khen thưởng", en: () => "Commended" }
  } satisfies Record<string, Said>,
  ownBelow: { vi: () => "khen thưởng: số được đề nghị", en: () => "commended: as proposed" } satisfies Said,
  mergedBelow: {
    vi: () => "theo biểu tổng hợp của các đơn vị",
    en: () => "by the summaries of the units"
  } satisfies Said,
  share: { vi: () => "tỷ lệ so với số đăng ký", en: () => "share of the registered" } satisfies Said,
  otherPlaces: {
    vi: () => "Số liệu các nơi lấy từ báo chí và cổng thông tin đã dẫn; cách đếm mỗi nơi có thể khác",
    en: () =>
      "Figures of other places are from the press and official sites named; what is counted may differ"
  } satisfies Said,
  source: {
    vi: (host) => `nguồn: ${host}`,
    en: (host) => `source: ${host}`
  } satisfies Said<[host: string]>,
  unknown: { vi: () => "không nêu", en: () => "not told" } satisfies Said,
  noRule: { vi: () => "chưa xét", en: () => "not decided" } satisfies Said,
  shown: {
    vi: (places) => `Đợt này và ${formatCount(places, "vi")} nơi đã công bố số liệu`,
    en: (places) => `This campaign and ${counted(places, "place")} that published figures`
  } satisfies Said<[places: number]>,
  placeHead: { vi: () => "Nơi", en: () => "Place" } satisfies Said,
  periodHead: { vi: () => "Thời gian", en: () => "Period" } satisfies Said,
  noteHead: { vi: () => "Ghi chú", en: () => "Note" } satisfies Said,
  sourceHead: { vi: () => "Nguồn", en: () => "Source" } satisfies Said
}

/** The chart in words. `own` and `others` are funnels in words. */
export const funnelAltText: Said<[campaign: string, own: string, others: ReadonlyArray<string>]> = {
  vi: (campaign, own, others) =>
    `Biểu đồ phễu, ${campaign}: ${own}.${others.length === 0 ? "" : ` Các nơi khác: ${others.join("; ")}.`}`,
  en: (campaign, own, others) =>
    `Funnel chart, ${campaign}: ${own}.${others.length === 0 ? "" : ` Other places: ${others.join("; ")}.`}`
}
