import type { Language, Said } from "../Language.ts"
import { formatCount } from "../numbers/formatNumber.ts"

/** What `dvk new --from` says of what it took along, what it did not, and what is left to do. */
export const carryOverText = {
  made: {
    vi: (folder, title, year) => `Đã tạo chiến dịch trong ${folder} từ “${title}” (năm ${year}):`,
    en: (folder, title, year) => `The campaign is in ${folder}, made from “${title}” (${year}):`
  } satisfies Said<[folder: string, title: string, year: number]>,
  dates: {
    vi: (count, year) => `Đã chuyển ${formatCount(count, "vi")} mốc thời gian sang lịch của năm ${year}.`,
    en: (count, year) => `${formatCount(count, "en")} dates were moved to the calendar of ${year}.`
  } satisfies Said<[count: number, year: number]>,
  shortMonth: {
    vi: (before, after) => `Ngày ${before} không có trong năm mới nên được ghi là ${after}.`,
    en: (before, after) => `${before} does not exist in the new year and became ${after}.`
  } satisfies Said<[before: string, after: string]>,
  clauses: {
    vi: (count) =>
      `${formatCount(count, "vi")} nhiệm vụ còn dẫn số và mục của kế hoạch cũ: thay bằng số và mục của kế hoạch mới trong campaign.yaml.`,
    en: (count) =>
      `${formatCount(count, "en")} duties still cite the number and sections of the old plan: put in those of the new plan in campaign.yaml.`
  } satisfies Said<[count: number]>,
  models: {
    vi: (count) =>
      `Chuyển tiếp ${formatCount(count, "vi")} mô hình vào registrations/carried-over.csv và lịch sử của chúng vào steps.csv; các mô hình này được tính cho đơn vị. Ngày đăng ký để trống: đơn vị đăng ký lại thì điền; khi chưa có ngày, mô hình không bị tính là muộn nhưng được liệt kê để hỏi.`,
    en: (count) =>
      `${formatCount(count, "en")} models go on in registrations/carried-over.csv, with their history in steps.csv; they count for their units. The day of registration is blank, to be filled in when the unit registers again; without one a model is not late, but is listed to be asked for.`
  } satisfies Said<[count: number]>,
  noModels: {
    vi: () => "Chiến dịch cũ không có mô hình nào để chuyển tiếp.",
    en: () => "The old campaign has no model to go on with."
  } satisfies Said,
  review: {
    vi: () =>
      "Các mô hình này chờ rà soát: ghi Duy trì, Nâng lên hoặc Dừng vào steps.csv với ngày của năm mới.",
    en: () =>
      "They are to be reviewed: write Kept, Raised or Stopped into steps.csv, with a day of the new year."
  } satisfies Said,
  stopped: {
    vi: (name, unit, day) =>
      `Không chuyển tiếp “${name}” (${unit}): đã dừng${day === "" ? "" : ` ngày ${day}`}.`,
    en: (name, unit, day) =>
      `Not carried over: “${name}” (${unit}), stopped${day === "" ? "" : ` on ${day}`}.`
  } satisfies Said<[name: string, unit: string, day: string]>,
  disqualified: {
    vi: (name, unit) => `Không chuyển tiếp “${name}” (${unit}): đã có quyết định không xét.`,
    en: (name, unit) => `Not carried over: “${name}” (${unit}), disqualified by ruling.`
  } satisfies Said<[name: string, unit: string]>,
  replaced: {
    vi: (unit, heir, models) =>
      `Đơn vị “${unit}” không còn; thay bằng “${heir}”${models === 0 ? "" : `, cùng ${formatCount(models, "vi")} mô hình`}.`,
    en: (unit, heir, models) =>
      `The unit “${unit}” is no more; “${heir}” stands in its place${models === 0 ? "" : `, with ${formatCount(models, "en")} models`}.`
  } satisfies Said<[unit: string, heir: string, models: number]>,
  withoutHeir: {
    vi: (units) =>
      `Đã hết hiệu lực mà danh sách không nêu đơn vị kế thừa, nên vẫn giữ trong danh sách và không phải đăng ký: ${quoted(units)}.`,
    en: (units) =>
      `No more, and the list names no successor, so they stay in it and owe nothing: ${quoted(units)}.`
  } satisfies Said<[units: ReadonlyArray<string>]>,
  oldAreas: {
    vi: (member, areas) =>
      `${member} còn được ghi phụ trách đơn vị đã hết hiệu lực (${areas.join("; ")}): ghi lại địa bàn trong danh sách Ban Chỉ đạo.`,
    en: (member, areas) =>
      `${member} still looks after what is no more (${areas.join("; ")}): correct the areas in the list of members.`
  } satisfies Said<[member: string, areas: ReadonlyArray<string>]>,
  formerDistrict: {
    vi: (year) =>
      `Chiến dịch cũ là của cấp huyện, mà năm ${year} không còn cấp huyện: sửa level và tên cơ quan trong campaign.yaml.`,
    en: (year) =>
      `The old campaign is of a district, and there are none in ${year}: correct level and organiser in campaign.yaml.`
  } satisfies Said<[year: number]>,
  papers: {
    vi: () =>
      "Đã chép papers.yaml, bỏ phần của riêng năm cũ (cuộc họp, người nhận thưởng, số, ngày và nội dung từng văn bản).",
    en: () =>
      "papers.yaml was copied without what belongs to the old year (meeting, awardees, and the number, day and text of each paper)."
  } satisfies Said,
  sample: {
    vi: () =>
      "Chiến dịch cũ là dữ liệu minh họa (sample: true), và chiến dịch mới cũng vậy cho đến khi bỏ dòng đó.",
    en: () =>
      "The old campaign is a sample (sample: true), and so is the new one until that line is taken out."
  } satisfies Said,
  refusedRows: {
    vi: (count, folder) =>
      `Chiến dịch cũ có ${formatCount(count, "vi")} hàng hoặc tệp không nhận được, nên không chuyển tiếp; xem: dvk check ${folder}`,
    en: (count, folder) =>
      `${formatCount(count, "en")} rows or files of the old campaign were refused and are not carried over; see: dvk check ${folder}`
  } satisfies Said<[count: number, folder: string]>,
  notTaken: {
    vi: () =>
      "Không mang theo phiếu chấm, biểu quyết, quyết định, kết quả, báo cáo và số liệu tổng hợp của năm cũ.",
    en: () => "Scores, votes, rulings, results, reports and summaries of the old year were not taken along."
  } satisfies Said,
  next: {
    vi: (folder) => `Tiếp theo: rà lại campaign.yaml theo kế hoạch mới, rồi gõ: dvk check ${folder}`,
    en: (folder) => `Next: go through campaign.yaml with the new plan at hand, then type: dvk check ${folder}`
  } satisfies Said<[folder: string]>,
  notLater: {
    vi: (year, old) => `Năm mới phải sau năm của chiến dịch cũ (${old}), nhưng --year là ${year}.`,
    en: (year, old) =>
      `The new year has to come after that of the old campaign (${old}), but --year is ${year}.`
  } satisfies Said<[year: number, old: number]>,
  unknownCampaign: {
    vi: (from, nearest, known) =>
      `Không có chiến dịch “${from}”: không phải thư mục có campaign.yaml, cũng không phải chiến dịch kèm theo dvk.${nearest === "" ? "" : ` Có phải “${nearest}”?`} Các chiến dịch kèm theo: ${known.join(", ")}.`,
    en: (from, nearest, known) =>
      `There is no campaign “${from}”: it is neither a folder with campaign.yaml nor a campaign that comes with dvk.${nearest === "" ? "" : ` Did you mean “${nearest}”?`} Those that come with dvk: ${known.join(", ")}.`
  } satisfies Said<[from: string, nearest: string, known: ReadonlyArray<string>]>,
  statedByFrom: {
    vi: (option) =>
      `Không ghi “${option}” cùng với “--from”: chiến dịch cũ đã quy định; sửa sau trong campaign.yaml.`,
    en: (option) =>
      `Do not state “${option}” with “--from”: the old campaign does; change it afterwards in campaign.yaml.`
  } satisfies Said<[option: string]>
}

const quoted = (names: ReadonlyArray<string>): string => names.map((name) => `“${name}”`).join(", ")

/** Notes that the carried campaign.yaml begins with, and that stand before duties of the old plan. */
export const carryOverNotes: Readonly<
  Record<
    Language,
    { readonly head: (id: string, year: number) => string; readonly clauses: (year: number) => string }
  >
> = {
  vi: {
    head: (id, year) =>
      `Lập từ chiến dịch ${id} (năm ${year}). Rà lại theo kế hoạch mới; các ghi chú dưới đây là của năm ${year}.`,
    clauses: (year) =>
      `Các mục clause dưới đây là của kế hoạch năm ${year}: thay bằng số và mục của kế hoạch mới, kiểm tra lại từng ngày.`
  },
  en: {
    head: (id, year) =>
      `Made from the campaign ${id} (${year}). Go through it with the new plan; the notes below are of ${year}.`,
    clauses: (year) =>
      `Each clause below is of the plan of ${year}: put in number and section of the new plan, and check every day.`
  }
}

/** Headers of the lists that `dvk new --from` writes; the importer knows them. */
export const carriedColumns = {
  steps: {
    vi: ["Mã mô hình", "Tên mô hình", "Đơn vị", "Bước", "Ngày", "Số văn bản", "Cơ quan", "Cấp", "Ghi chú"],
    en: ["Model id", "Model name", "Unit", "Step", "Date", "Document", "Body", "Level", "Note"]
  },
  units: {
    vi: [
      "Mã đơn vị",
      "Tên đơn vị",
      "Tên khác",
      "Loại đơn vị",
      "Đơn vị cấp trên",
      "Số mô hình tối thiểu",
      "Hiệu lực từ",
      "Hiệu lực đến",
      "Đơn vị kế thừa"
    ],
    en: [
      "Unit id",
      "Unit name",
      "Other names",
      "Kind",
      "Parent",
      "Minimum",
      "Valid from",
      "Valid to",
      "Successor"
    ]
  },
  committee: {
    vi: ["Mã", "Họ và tên", "Chức vụ", "Đơn vị", "Lĩnh vực phụ trách", "Tổ thẩm định", "Xung đột lợi ích"],
    en: ["Member id", "Name", "Role", "Unit", "Areas", "Appraisal team", "Conflicts"]
  },
  votes: {
    vi: [
      "Mã mô hình",
      "Hình thức",
      "Có mặt",
      "Vắng gửi phiếu",
      "Tán thành",
      "Không tán thành",
      "Phiếu trắng",
      "Ngày"
    ],
    en: ["Model id", "Ballot", "Present", "Absent written", "For", "Against", "Blank", "Date"]
  }
} as const satisfies Readonly<Record<string, Readonly<Record<Language, ReadonlyArray<string>>>>>
