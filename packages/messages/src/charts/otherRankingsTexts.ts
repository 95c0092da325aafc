import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"
import { counted } from "../report/counted.ts"

/** What the chart of other rankings says. */
export const otherRankingsTexts = {
  title: {
    vi: () => "Hạng sẽ ra sao với cách tính khác",
    en: () => "Ranks under other weights and methods"
  } satisfies Said,
  nothing: {
    vi: () => "Chưa xếp hạng theo cách tính khác.",
    en: () => "Nothing has been ranked in another way."
  } satisfies Said,
  howToRead: {
    vi: () =>
      "Chỉ để so sánh, không quyết định kết quả. Mỗi vòng tròn là hạng của mô hình theo cách tính ở đầu cột",
    en: () =>
      "For comparison only; none of it decides. Each circle is the model's rank under the way named above the column"
  } satisfies Said,
  withinPlaces: {
    vi: (places) => `Trong ${formatCount(places, "vi")} hạng đầu (chưa kể cơ cấu)`,
    en: (places) => `Among the first ${formatCount(places, "en")} (quotas apart)`
  } satisfies Said<[places: number]>,
  outside: { vi: () => "Ngoài số đó", en: () => "Beyond them" } satisfies Said,
  crossing: {
    vi: () => "Đường đậm: mô hình vào hoặc ra khỏi số đó tùy cách tính",
    en: () => "Bold line: a model that enters or leaves them with the way of counting"
  } satisfies Said,
  present: { vi: () => "Kết quả đợt này", en: () => "This result" } satisfies Said,
  criterionKey: {
    vi: (number, title) => `Tiêu chí ${number}: ${title}`,
    en: (number, title) => `Criterion ${number}: ${title}`
  } satisfies Said<[number: number, title: string]>,
  crossingCount: {
    vi: (count) =>
      `${count === 0 ? "không" : formatCount(count, "vi")} mô hình ${count === 0 ? "nào " : ""}vào hoặc ra khỏi số hạng đầu tùy cách tính`,
    en: (count) =>
      `${counted(count, "model enters or leaves", "models enter or leave")} the first places with the way of counting`
  } satisfies Said<[count: number]>
}

/** The ways of ranking, as heads of columns. */
export const wayName = {
  mean: { vi: () => "Trung bình", en: () => "Mean" },
  median: { vi: () => "Trung vị", en: () => "Median" },
  trimmed: { vi: () => "Bỏ điểm cao nhất, thấp nhất", en: () => "Trimmed mean" },
  borda: { vi: () => "Borda", en: () => "Borda" },
  schulze: { vi: () => "Schulze", en: () => "Schulze" }
} satisfies Record<string, Said>

/** A ranking that leaves one criterion out. */
export const withoutCriterion: Said<[number: number]> = {
  vi: (number) => `Không tính tiêu chí ${number}`,
  en: (number) => `Without criterion ${number}`
}

/** The chart in words. `moves` are models with the ranks they take. */
export const otherRankingsAltText: Said<
  [campaign: string, shown: string, ways: ReadonlyArray<string>, moves: ReadonlyArray<string>]
> = {
  vi: (campaign, shown, ways, moves) =>
    `Biểu đồ đường nối hạng theo ${ways.length} cách tính (${ways.join("; ")}), ${campaign}. ${shown}. ${moves.join("; ")}.`,
  en: (campaign, shown, ways, moves) =>
    `Bump chart of ranks under ${ways.length} ways of counting (${ways.join("; ")}), ${campaign}. ${shown}. ${moves.join("; ")}.`
}

/** The model whose ranks lie farthest apart. */
export const widestMove = (name: string, range: string, language: Language): string =>
  ({ vi: `thay đổi nhiều nhất: “${name}”, hạng ${range}`, en: `moves most: “${name}”, ranks ${range}` })[
    language
  ]
