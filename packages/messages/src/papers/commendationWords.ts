import { gap, type Phrase, phrase, type Words } from "./Phrase.ts"

/** What stands where the campaign's own texts or its award are not stated. */
export const commendationGap = {
  award: gap("hình thức khen thưởng"),
  fund: gap("nguồn kinh phí khen thưởng"),
  giver: gap("người có thẩm quyền quyết định khen thưởng"),
  awardee: gap("họ và tên, chức vụ hoặc địa chỉ người được khen"),
  subjectKind: gap("đối tượng: tập thể, cá nhân hay hộ gia đình"),
  amount: gap("mức tiền thưởng"),
  executors: gap("cơ quan, đơn vị chịu trách nhiệm thi hành")
} as const

/** For what an award is given, where the campaign does not say it in words of its own. */
export const achievementText = (year: number): string =>
  `Đã có thành tích xuất sắc trong phong trào thi đua “Dân vận khéo” năm ${year}`

/** Tờ trình. */
export const submissionWords = {
  title: "TỜ TRÌNH",
  about: (award: Words, year: number): Phrase =>
    phrase`về việc đề nghị tặng ${award} trong phong trào thi đua “Dân vận khéo” năm ${String(year)}`,
  basisOnPlan: (title: string): string => `Thực hiện ${title}`,
  result: (registered: string, ranked: string): Phrase =>
    phrase`Đợt xét có ${registered} đăng ký, ${ranked} đủ điều kiện chấm điểm và xếp hạng.`,
  request: (issuer: Words, to: Words, award: Words, counts: Words, ground: string): Phrase =>
    phrase`Căn cứ kết quả chấm điểm, xếp hạng và kết luận của cuộc họp xét, ${issuer} kính đề nghị ${to} xem xét, quyết định tặng ${award} cho ${counts} ${lowered(ground)}, cụ thể như sau:`,
  money: (amount: Words): Phrase => phrase`Tổng số tiền thưởng kèm theo: ${amount}.`,
  fund: (fund: Words): Phrase => phrase`Nguồn kinh phí: ${fund}.`,
  open: (models: string, places: string, names: string): Phrase =>
    phrase`${gap(`${places} chờ Trưởng ban quyết định giữa ${models}: ${names}`)}`,
  enclosures: "Hồ sơ gửi kèm: danh sách đề nghị khen thưởng; biên bản họp xét; biểu tổng hợp.",
  close: (issuer: Words, to: Words, end: string): Phrase =>
    phrase`${issuer} kính trình ${to} xem xét, quyết định${end}`
} as const

/** Danh sách đề nghị khen thưởng. */
export const commendationListWords = {
  title: "DANH SÁCH",
  proposed: (award: Words, year: number): Phrase =>
    phrase`đề nghị tặng ${award} trong phong trào thi đua “Dân vận khéo” năm ${String(year)}`,
  given: (award: Words, year: number): Phrase =>
    phrase`được tặng ${award} trong phong trào thi đua “Dân vận khéo” năm ${String(year)}`,
  block: (numeral: string, title: string, count: string): string => `${numeral}. ${title} (${count})`,
  counted: (counts: Words): Phrase => phrase`Danh sách có ${counts}.`,
  money: (amount: Words): Phrase => phrase`Tổng số tiền thưởng: ${amount}.`,
  notRecognised: "Chưa được công nhận",
  over: (total: string, budget: string): string =>
    `Tổng tiền thưởng ${total} vượt dự toán ${budget}; phải xem lại trước khi trình.`
} as const

/** Quyết định, of recognition and of commendation. */
export const decisionWords = {
  title: "QUYẾT ĐỊNH",
  decides: "QUYẾT ĐỊNH:",
  article: (number: number): string => `Điều ${number}. `,
  proposedBy: (proposer: Words, submission: Words): Phrase =>
    phrase`Theo đề nghị của ${proposer} tại ${submission}`,
  recognitionAbout: (year: number): string => `về việc công nhận mô hình “Dân vận khéo” năm ${year}`,
  recognise: (counts: Words, year: number): Phrase =>
    phrase`Công nhận ${counts} “Dân vận khéo” năm ${String(year)} (có danh sách kèm theo).`,
  keepUp:
    "Các tập thể, cá nhân, hộ gia đình có mô hình được công nhận tiếp tục duy trì, nâng cao chất lượng và nhân rộng mô hình; kết quả công nhận là căn cứ để xét khen thưởng theo quy định.",
  commendationAbout: (award: Words): Phrase => phrase`về việc tặng ${award}`,
  commend: (award: Words, counts: Words, ground: string): Phrase =>
    phrase`Tặng ${award} cho ${counts} (có danh sách kèm theo) ${lowered(ground)}.`,
  money: (amount: Words, fund: Words): Phrase =>
    phrase`Tiền thưởng kèm theo: ${amount}. Nguồn kinh phí: ${fund}.`,
  execution: (executors: Words, end: string): Phrase =>
    phrase`Quyết định này có hiệu lực kể từ ngày ký. ${executors} và các tập thể, cá nhân, hộ gia đình có tên trong danh sách chịu trách nhiệm thi hành Quyết định này${end}`
} as const

/** Danh sách công nhận and danh sách công khai. */
export const recognitionListWords = {
  title: "DANH SÁCH",
  recognised: (year: number): string => `mô hình “Dân vận khéo” được công nhận năm ${year}`,
  public: (year: number): string => `công khai kết quả xét mô hình “Dân vận khéo” năm ${year}`,
  hiddenPerson: "[đã ẩn]",
  hiddenUnit: "–",
  // What the program cannot know of names is asked of a person, as a gap that has to be taken out by hand.
  redacted: phrase`Danh sách không nêu họ tên cá nhân; với cá nhân và hộ gia đình không nêu đơn vị. ${gap("đọc lại tên từng mô hình, ẩn tên người còn sót rồi xóa chỗ này")}`,
  recognisedStatus: "được công nhận",
  proposedStatus: "đề nghị khen thưởng"
} as const

/** Danh sách in giấy khen. */
export const certificateListWords = {
  title: "DANH SÁCH IN GIẤY KHEN",
  sheet: "In giấy khen",
  about: (year: number): string => `phong trào thi đua “Dân vận khéo” năm ${year}`,
  numbering: "Số sổ vàng là số thứ tự trong quyết định khen thưởng, đánh liên tục qua các khối."
} as const

/** The ground of an award inside a sentence: "… cho 02 (hai) tập thể đã có thành tích …". */
const lowered = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
