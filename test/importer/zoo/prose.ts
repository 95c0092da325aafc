import * as fc from "fast-check"

/** Phrases of reports and lists, written for this. */
const phrases = [
  "vận động nhân dân hiến đất mở rộng đường",
  "tổ tự quản bảo vệ môi trường",
  "giúp hộ nghèo phát triển chăn nuôi",
  "Chi hội Phụ nữ xóm Đồng Sằm",
  "tuyến đường sáng, xanh, sạch, đẹp",
  "hòa giải mâu thuẫn ngay từ cơ sở",
  "ứng dụng công nghệ số trong sinh hoạt chi bộ",
  "mỗi tháng một việc làm thiết thực",
  "Ủy ban Mặt trận Tổ quốc xã phối hợp thực hiện",
  "kết quả: 45 hộ tham gia, đạt 90% kế hoạch",
  "người cao tuổi gương mẫu giữ gìn nếp sống văn hóa",
  "ngõ xóm lắp camera phòng ngừa trộm cắp",
  "Đoàn viên thanh niên nhận chăm sóc nghĩa trang liệt sĩ",
  "khuyến học, khuyến tài trong dòng họ",
  "cựu chiến binh xung kích giữ trật tự an toàn giao thông",
  "quỹ tiết kiệm hỗ trợ vốn vay xoay vòng"
]

/** Vietnamese prose of at least 200 letters, on one line. */
export const prose: fc.Arbitrary<string> = fc
  .shuffledSubarray(phrases, { minLength: 9 })
  .map((chosen) => chosen.join("; "))
