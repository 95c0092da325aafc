import { gap, type Phrase, phrase, plainGap, type Words } from "./Phrase.ts"

/** Form of a paper: NĐ 30/2020/NĐ-CP for the state, HD 05-HD/VPTW for the Party. */
export type PaperForm = "state" | "party"

/**
 * Codes of paper types; both forms write the same ones (NĐ 30/2020, Phụ lục III). An official letter has none in the
 * state form, and `CV` in that of the Party.
 */
export type TypeCode = "TTr" | "QĐ" | "BB" | "BC" | "CV"

interface FormWords {
  /** What stands at the top right of every paper, one line after another. */
  readonly nation: ReadonlyArray<string>
  /** The paper's number with its code. */
  readonly number: (number: Words, type: TypeCode, code: Words) => Phrase
  readonly submittedTo: string
  /** What ends the text of a paper. */
  readonly end: string
  /** Between the number of a section and its title: "I. KẾT QUẢ", in party papers "I- KẾT QUẢ". */
  readonly sectionMark: string
  readonly chairOfMinutes: string
  readonly clerkOfMinutes: string
  /** Last of the recipients: where a copy stays. */
  readonly archive: string
  readonly archiveOfMinutes: string
}

/** Words in which the two forms differ. */
export const formWords: Readonly<Record<PaperForm, FormWords>> = {
  state: {
    nation: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
    // "Số: 05/KH-UBND": a colon, the slash behind the number (NĐ 30/2020, Phụ lục I); a letter has the body's code only.
    number: (number, type, code) =>
      type === "CV" ? phrase`Số: ${number}/${code}` : phrase`Số: ${number}/${type}-${code}`,
    submittedTo: "Kính gửi",
    end: "./.",
    sectionMark: ". ",
    chairOfMinutes: "CHỦ TỌA",
    clerkOfMinutes: "THƯ KÝ",
    archive: "Lưu: VT.",
    // NĐ 30/2020, Phụ lục III, Mẫu 1.9.
    archiveOfMinutes: "Lưu: VT, Hồ sơ."
  },
  party: {
    nation: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
    // "Số 04-KH/BCĐ": no colon, the hyphen behind the number (HD 05-HD/VPTW).
    number: (number, type, code) => phrase`Số ${number}-${type}/${code}`,
    submittedTo: "Kính trình",
    end: ".",
    sectionMark: "- ",
    chairOfMinutes: "CHỦ TRÌ HỘI NGHỊ",
    clerkOfMinutes: "NGƯỜI GHI BIÊN BẢN",
    archive: "Lưu Văn phòng.",
    archiveOfMinutes: "Lưu Văn phòng."
  }
}

/** What is asked for where a paper's head lacks something. */
export const headGap = {
  number: plainGap("số văn bản"),
  code: plainGap("ký hiệu cơ quan"),
  place: gap("địa danh"),
  day: plainGap("ngày, tháng ban hành"),
  month: plainGap("ngày, tháng ban hành"),
  issuer: gap("cơ quan ban hành"),
  addressee: gap("nơi nhận văn bản"),
  legalBasis: gap("căn cứ pháp lý: luật, nghị định, quy chế, kế hoạch"),
  authority: gap("thẩm quyền ký"),
  post: gap("chức vụ người ký"),
  signer: gap("họ và tên")
} as const

/** "Xã A, ngày 05 tháng 01 năm 2026"; the blanks of a paper that has no date yet, within the year of the campaign. */
export const placeAndDay = (place: Words, day: Words): Phrase => phrase`${place}, ${day}`

export const dayToFill = (year: number): Phrase =>
  phrase`ngày ${headGap.day} tháng ${headGap.month} năm ${String(year)}`

/** "theo Tờ trình số … ngày …": another paper by its number and day. */
export const citedPaper = (paper: string, number: Words, day: Words): Phrase =>
  phrase`${paper} số ${number} ${day}`

export const attachedTo = (paper: string, number: Words, day: Words, issuer: Words): Phrase =>
  phrase`(Kèm theo ${citedPaper(paper, number, day)} của ${issuer})`

/** What stands in more than one paper. */
export const paperWords = {
  addressees: "Kính gửi",
  recipients: "Nơi nhận:",
  asAbove: "Như trên;",
  asArticle: (article: number): string => `Như Điều ${article};`,
  digest: (digest: string): string => `Mã dữ liệu: ${digest}`,
  maker: "NGƯỜI LẬP",
  total: "Tổng cộng",
  order: "TT",
  noSubject: "Chưa rõ đối tượng",
  noLevel: "Chưa ghi cấp",
  unconfirmed:
    "(*) Mức tiền thưởng tính theo số liệu chưa đối chiếu với văn bản gốc; phải kiểm tra trước khi trình ký.",
  exampleWeights: "Trọng số và thang điểm là ví dụ, chưa phải của Ban Chỉ đạo."
} as const
