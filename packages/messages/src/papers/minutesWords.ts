import type { RulingKind, VoteRule } from "@dvk/core"
import { capitalised } from "../numberWords/capitalised.ts"
import { gap, type Phrase, phrase, type Words } from "./Phrase.ts"
import { voteBases } from "./voteWords.ts"

/** What only the meeting knows. */
export const meetingGap = {
  start: gap("thời gian bắt đầu"),
  end: gap("giờ, ngày kết thúc"),
  place: gap("địa điểm"),
  chair: gap("người chủ trì"),
  secretary: gap("thư ký"),
  members: gap("danh sách thành viên Ban Chỉ đạo"),
  present: gap("thành viên có mặt"),
  reason: gap("lý do vắng"),
  opinions: gap("ý kiến thảo luận"),
  conclusion: gap("kết luận của người chủ trì")
} as const

/** Biên bản họp. */
export const minutesWords = {
  title: "BIÊN BẢN",
  about: (year: number): string =>
    `họp xét, bình chọn mô hình “Dân vận khéo” và đề nghị khen thưởng năm ${year}`,
  start: (time: Words): Phrase => phrase`Thời gian bắt đầu: ${time}.`,
  place: (place: Words): Phrase => phrase`Địa điểm: ${place}.`,
  members: (total: string): string => `Thành phần tham dự: tổng số thành viên theo danh sách là ${total}.`,
  present: (count: string, names: string): string => `Có mặt: ${count}: ${names}.`,
  presentUnknown: (names: Words): Phrase => phrase`Có mặt: ${names}.`,
  absent: (count: string, names: Words): Phrase => phrase`Vắng mặt: ${count}: ${names}.`,
  nobodyAbsent: "Vắng mặt: không.",
  guests: (names: string): string => `Khách mời (không biểu quyết): ${names}.`,
  chair: (name: Words): Phrase => phrase`Chủ trì: ${name}.`,
  secretary: (name: Words): Phrase => phrase`Thư ký: ${name}.`,
  report: {
    heading: "Thư ký báo cáo kết quả đăng ký và chấm điểm",
    text: (registered: string, ranked: string, unranked: string): string =>
      `${registered} đăng ký; ${ranked} được xếp hạng; ${unranked} chưa xếp hạng.`,
    unranked: (name: string, unit: string, ground: string): string => `${name} (${unit}): ${ground}`
  },
  recusals: {
    heading: "Thành viên không chấm điểm do cùng đơn vị hoặc có xung đột lợi ích",
    none: "Không có trường hợp nào.",
    one: (member: string, models: string): string => `${member}: không chấm ${models}.`
  },
  rules: { heading: "Quy tắc chấm điểm và xếp hạng đã áp dụng" },
  ranking: { heading: "Kết quả chấm điểm và xếp hạng" },
  ties: {
    heading: "Trường hợp bằng điểm",
    none: "Không có mô hình nào bằng điểm.",
    one: (score: string, names: string): string => `Bằng ${score} điểm: ${names}.`,
    decided: (rank: number, name: string, step: string): string =>
      `${name} xếp hạng ${rank} (phân định bởi: ${step})`
  },
  votes: {
    heading: "Kết quả bỏ phiếu, biểu quyết công nhận",
    none: "Hồ sơ của đợt xét không có kết quả bỏ phiếu, biểu quyết.",
    rule: ({ threshold, of, quorum }: VoteRule): string =>
      `Được thông qua khi có ít nhất ${threshold} ${voteBases[of]} tán thành${quorum === undefined ? "" : `, cuộc họp có ít nhất ${quorum} tổng số thành viên dự`}.`
  },
  rulings: {
    heading: "Quyết định của Ban Chỉ đạo, Trưởng ban đối với từng mô hình",
    none: "Không có quyết định riêng nào.",
    kind: {
      admit: "chấp nhận đăng ký muộn",
      place: "xếp trên khi bằng điểm",
      select: "chọn vào danh sách",
      "leave-out": "không chọn vào danh sách",
      disqualify: "không xét",
      recognise: "công nhận",
      "not-applicable": "không áp dụng tiêu chí",
      bonus: "điểm thưởng",
      penalty: "điểm trừ"
    } satisfies Readonly<Record<RulingKind, string>>,
    one: (kind: string, name: string, against: string | null, ground: string): string =>
      `${capitalised(kind)}: ${name}${against === null ? "" : ` (so với ${against})`} – ${ground}.`,
    criterion: (title: string): string => `tiêu chí “${title}”`,
    points: (title: string, points: string): string => `“${title}”, ${points} điểm`,
    computed: {
      selected: "kết quả tính: có trong danh sách",
      open: "kết quả tính: chờ quyết định",
      "not-selected": "kết quả tính: không có trong danh sách"
    }
  },
  proposal: {
    heading: "Đề nghị khen thưởng",
    text: (counts: Words): Phrase => phrase`Danh sách đề nghị có ${counts} (danh sách kèm theo).`,
    none: "Chưa có danh sách đề nghị khen thưởng.",
    open: (open: string, places: string): string => `Còn ${places} chờ Trưởng ban quyết định giữa ${open}:`,
    passedOver: "Mô hình xếp trên mà không có trong danh sách:"
  },
  opinions: { heading: "Ý kiến thảo luận" },
  conclusion: { heading: "Kết luận" },
  close: (end: Words, mark: string): Phrase =>
    phrase`Cuộc họp kết thúc vào ${end}. Biên bản đã được đọc lại cho mọi người dự họp cùng nghe và nhất trí${mark}`
} as const
