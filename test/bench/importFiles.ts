/** Files of registrations for measuring: made of phrases and numbers, the same at every run. */

const HEADER =
  "Mã mô hình,Tên mô hình,Đơn vị,Địa chỉ,Nội dung,Lĩnh vực,Đối tượng,Ngày đăng ký,Số hộ tham gia\n"

const names = [
  "Vận động nhân dân hiến đất mở đường",
  "Tuyến đường hoa phụ nữ tự quản",
  "Camera an ninh",
  "Tổ liên gia tự quản về an ninh trật tự",
  "Nuôi cá lồng theo hướng hữu cơ",
  "Phân loại rác thải tại nguồn",
  "Tiếng kẻng an ninh",
  "Tiết học biên giới",
  "Mỗi tuần một việc làm dân vận",
  "Cựu chiến binh giúp nhau làm kinh tế",
  "Dòng họ khuyến học"
]
const works = [
  "đổ bê tông ngõ xóm theo cách dân góp công",
  "chăm sóc cây xanh hai bên đường",
  "giúp hộ nghèo giống và kỹ thuật",
  "vận động con em ra lớp đúng độ tuổi",
  "tuyên truyền chính sách mới tại nhà văn hóa",
  "thăm hỏi gia đình có công",
  "hòa giải mâu thuẫn ngay từ đầu"
]
const fields = ["Kinh tế", "Văn hóa - xã hội", "An ninh - quốc phòng", "Xây dựng hệ thống chính trị"]
const kinds = ["Tập thể", "Cá nhân"]
const UNITS = 900

const of = (list: ReadonlyArray<string>, at: number): string => list[at % list.length] ?? ""

/** About 200 bytes; an odd row has a date that does not exist, a hard blank, an abbreviation and a guess. */
const rowOf = (at: number, odd: boolean): string => {
  const name = `${odd ? "\u00a0" : ""}${of(names, at)} số ${Math.floor(at / names.length)}`
  const unit = `Chi bộ xóm ${at % UNITS}`
  const content = `${of(works, at)} và ${of(works, Math.floor(at / works.length) + 3)}, đợt ${at % 31}`
  const day = `${String(1 + (at % 28)).padStart(2, "0")}/0${1 + (at % 3)}/2024`
  return `M${at},${name},${unit},"Xóm ${at % UNITS}, xã Thử","${content}",${
    odd ? "LĨNH VỰC  KT" : of(fields, at)
  },${of(kinds, at)},${odd ? "31/02/2024" : day},${odd ? "khoảng 1.200 hộ" : 20 + (at % 300)}\n`
}

/** In a dirty file every fourth row has something that has to be cleaned or told. */
export const listOf = (megabytes: number, dirty: boolean): Uint8Array => {
  const chunks: Array<string> = [HEADER]
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(megabytes * 1_000_000 + 1_000_000)
  let length = 0
  for (let at = 0; length < megabytes * 1_000_000; at++) {
    chunks.push(rowOf(at, dirty && at % 4 === 0))
    if (chunks.length < CHUNK) continue
    length += encoder.encodeInto(chunks.join(""), bytes.subarray(length)).written
    chunks.length = 0
  }
  return bytes.slice(0, length)
}

/** Rows that are encoded at once: few enough for the spare megabyte at the end. */
const CHUNK = 1000

/** Every model stands twice, the second time with other capitals and blanks and under no id. */
export const halfDuplicates = (rows: number): Uint8Array => {
  const models = Array.from({ length: Math.floor(rows / 2) }, (_, at) => rowOf(at, false))
  const again = models.map((row) => row.replace(/^[^,]*,/, ",").replace(/ số /, "  SỐ "))
  return new TextEncoder().encode([HEADER, ...models, ...again].join(""))
}
