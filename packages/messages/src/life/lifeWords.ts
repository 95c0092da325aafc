import type { Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** Lines of `dvk check` and of the report on the life of models. */
export const lifeText = {
  heading: { vi: () => "Các mô hình:", en: () => "The models:" } satisfies Said,
  inState: {
    vi: (count, state) => `${formatCount(count, "vi")} ${state}`,
    en: (count, state) => `${formatCount(count, "en")} ${state}`
  } satisfies Said<[count: number, state: string]>,
  toReview: {
    vi: () => "Mô hình năm trước chưa rà soát (duy trì, nâng lên hay dừng):",
    en: () => "Models of earlier years not reviewed yet (keep, raise or stop):"
  } satisfies Said,
  ofUnit: {
    vi: (unit, names) => `${unit}: ${names.map((name) => `“${name}”`).join(", ")}`,
    en: (unit, names) => `${unit}: ${names.map((name) => `“${name}”`).join(", ")}`
  } satisfies Said<[unit: string, names: ReadonlyArray<string>]>,
  missing: { vi: () => "Mô hình còn thiếu:", en: () => "Models with something missing:" } satisfies Said,
  lacks: {
    vi: (name, state, missing) => `“${name}” (${state}): ${missing.join(", ")}`,
    en: (name, state, missing) => `“${name}” (${state}): ${missing.join(", ")}`
  } satisfies Said<[name: string, state: string, missing: ReadonlyArray<string>]>,
  raisedModels: {
    vi: () => "Mô hình được nâng lên cấp trên:",
    en: () => "Models raised to a higher level:"
  } satisfies Said,
  raised: {
    vi: (name, level, gates) => `“${name}”, ${level} – ${gates.join("; ")}`,
    en: (name, level, gates) => `“${name}”, ${level} – ${gates.join("; ")}`
  } satisfies Said<[name: string, level: string, gates: ReadonlyArray<string>]>,
  noGates: { vi: () => "không có điều kiện riêng", en: () => "no gates of its own" } satisfies Said,
  more: {
    vi: (count) => `… và ${formatCount(count, "vi")} mô hình khác; xem đủ bằng --json.`,
    en: (count) => `… and ${formatCount(count, "en")} more models; --json has them all.`
  } satisfies Said<[count: number]>
}
