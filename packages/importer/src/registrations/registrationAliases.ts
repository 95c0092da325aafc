import type { RegistrationColumn } from "@dvk/core"

/** Columns of a file that are not a column of a registration by themselves. */
export type FormColumn =
  | RegistrationColumn
  | "ignored"
  | "nameOrContent"
  | "commune"
  | "district"
  | "province"
  | "collective"
  | "individual"
  | "household"
  | "gender"
  | "womenCount"
  | "memberCount"

/**
 * Headers of real registration lists, written with diacritics; they are compared without. A header that real files
 * use in two meanings stands under the one that its neighbours confirm (see `registrationRule`).
 */
export const registrationAliases: Readonly<Record<FormColumn, ReadonlyArray<string>>> = {
  ignored: ["STT", "TT", "Số TT", "Số thứ tự", "No", "No.", "#", "Ký tên", "Chữ ký", "Cần sửa", "To mend"],
  id: ["Mã mô hình", "Mã số", "Mã số mô hình", "Mã MH", "Mã", "Model id", "id", "Code"],
  name: [
    "Tên mô hình",
    "Tên MH",
    "Tên mô hình, điển hình",
    "Mô hình",
    "Mô hình, điển hình",
    "Mô hình đăng ký",
    "Tên mô hình đăng ký",
    "Tên mô hình Dân vận khéo",
    "Mô hình Dân vận khéo",
    "Tên điển hình",
    "Tên mô hình điển hình Dân vận khéo",
    "Tên gọi mô hình",
    "Tên",
    "Name",
    "Model",
    "Model name"
  ],
  nameOrContent: ["Nội dung đăng ký", "Nội dung đăng ký mô hình", "Nội dung mô hình đăng ký"],
  unit: [
    "Đơn vị",
    "Đơn vị đăng ký",
    "Đơn vị thực hiện",
    "Đơn vị đăng ký thực hiện",
    "Tên đơn vị",
    "Chi bộ",
    "Đơn vị chủ trì",
    "Chi bộ, đơn vị",
    "Đơn vị, chi bộ",
    "Cơ quan, đơn vị",
    "Đơn vị xây dựng mô hình",
    "Tập thể, cá nhân đăng ký",
    "Tập thể, cá nhân thực hiện",
    "Unit",
    "Unit name",
    "Registered by"
  ],
  place: ["Nơi đăng ký", "Place"],
  commune: ["Xã", "Phường", "Xã/Phường", "Xã, phường, thị trấn", "Phường/Xã", "Commune", "Ward"],
  district: ["Huyện", "Quận", "Huyện/Quận", "Quận/Huyện", "Huyện, thị xã, thành phố", "District"],
  province: ["Tỉnh", "Thành phố", "Tỉnh/Thành phố", "Tỉnh, thành phố", "Province"],
  address: [
    "Địa chỉ",
    "Địa bàn",
    "Địa điểm",
    "Địa bàn thực hiện",
    "Nơi thực hiện",
    "Địa chỉ mô hình",
    "Address"
  ],
  content: [
    "Nội dung",
    "Nội dung mô hình",
    "Nội dung thực hiện",
    "Nội dung chính",
    "Tóm tắt nội dung",
    "Nội dung, cách thức thực hiện",
    "Nội dung cụ thể",
    "Content",
    "Description"
  ],
  field: [
    "Lĩnh vực",
    "LV",
    "Thuộc lĩnh vực",
    "Lĩnh vực đăng ký",
    "Lĩnh vực hoạt động",
    "Lĩnh vực chính",
    "Field"
  ],
  secondField: ["Lĩnh vực thứ hai", "Lĩnh vực 2", "Lĩnh vực phụ", "Lĩnh vực khác", "Second field"],
  subjectKind: [
    "Đối tượng",
    "Loại hình",
    "Tập thể/Cá nhân",
    "Tập thể hay cá nhân",
    "Loại đối tượng",
    "Loại mô hình",
    "Đối tượng đăng ký",
    "Hình thức đăng ký",
    "Tập thể/Cá nhân/Hộ gia đình",
    "Subject kind",
    "Subject"
  ],
  collective: ["Tập thể", "Collective"],
  individual: ["Cá nhân", "Individual"],
  household: ["Hộ gia đình", "Hộ", "Household"],
  level: ["Cấp", "Cấp mô hình", "Cấp đăng ký", "Cấp công nhận", "Level"],
  task: [
    "Nhiệm vụ chính trị",
    "Nhiệm vụ gắn với",
    "Gắn với nhiệm vụ",
    "Nhiệm vụ gắn với mô hình",
    "Nhiệm vụ",
    "Thực hiện nhiệm vụ",
    "Task"
  ],
  registeredOn: [
    "Ngày đăng ký",
    "Thời gian đăng ký",
    "Ngày nộp",
    "Ngày nộp đăng ký",
    "Ngày gửi",
    "Thời điểm đăng ký",
    "Registered on",
    "Registration date",
    "Date"
  ],
  participants: [
    "Số hộ tham gia",
    "Số người tham gia",
    "Số hộ/người tham gia",
    "Số lượng tham gia",
    "Người tham gia",
    "Số người/hộ tham gia",
    "Số lượt người tham gia",
    "Quy mô tham gia",
    "Participants"
  ],
  population: [
    "Tổng số hộ",
    "Tổng số người",
    "Tổng số hộ/người",
    "Tổng số khẩu",
    "Dân số",
    "Số hộ",
    "Số khẩu",
    "Tổng số hộ dân",
    "Population"
  ],
  targets: [
    "Chỉ tiêu",
    "Chỉ tiêu đăng ký",
    "Mục tiêu",
    "Mục tiêu, tiêu chí",
    "Mục tiêu, chỉ tiêu",
    "Targets"
  ],
  recognitionDocument: [
    "Văn bản công nhận",
    "Quyết định công nhận",
    "Số quyết định công nhận",
    "QĐ công nhận",
    "Số, ngày quyết định công nhận",
    "Recognition document"
  ],
  yearBegun: ["Năm bắt đầu", "Năm thực hiện", "Năm triển khai", "Năm xây dựng", "Năm", "Year begun", "Year"],
  women: ["Tỷ lệ nữ", "Tỷ lệ nữ (%)", "Tỷ lệ % nữ", "Tỷ lệ phụ nữ", "% nữ", "Share of women", "Women"],
  gender: ["Giới tính", "Giới", "Nam/Nữ", "Gender", "Sex"],
  womenCount: ["Số nữ", "Số thành viên nữ", "Trong đó nữ", "Số lượng nữ", "Number of women"],
  memberCount: ["Số thành viên", "Tổng số thành viên", "Số lượng thành viên", "Members"],
  note: ["Ghi chú", "Note", "Notes", "Remark", "Remarks"]
}
