/** Headers of logs of reports, written with diacritics; they are compared without. */
export const deliveryAliases = {
  ignored: ["STT", "TT", "Số TT", "Số thứ tự", "Cần sửa", "To mend", "Trước ngày", "Hạn nộp", "Due before"],
  party: [
    "Đơn vị",
    "Đơn vị nộp",
    "Đơn vị báo cáo",
    "Đơn vị thực hiện",
    "Cơ quan, đơn vị",
    "Tên đơn vị",
    "Nơi gửi",
    "Unit",
    "From"
  ],
  member: ["Thành viên", "Họ và tên", "Họ tên", "Người nộp", "Người báo cáo", "Member"],
  duty: [
    "Nhiệm vụ",
    "Mã nhiệm vụ",
    "Nội dung báo cáo",
    "Loại báo cáo",
    "Báo cáo",
    "Tên báo cáo",
    "Duty",
    "Report"
  ],
  on: ["Ngày nộp", "Ngày gửi", "Ngày nhận", "Ngày báo cáo", "Handed in", "Date handed in"],
  document: ["Số văn bản", "Văn bản", "Số, ký hiệu", "Số ký hiệu", "Số hiệu", "Document"],
  note: ["Ghi chú", "Note"],
  hamlets: ["Địa bàn", "Thôn", "Ấp", "Xóm", "Thôn, xóm", "Thôn, ấp", "Địa bàn thôn", "Địa điểm", "Hamlet"],
  day: ["Ngày thực hiện", "Ngày hoạt động", "Thời gian thực hiện", "Ngày", "Day"],
  partners: ["Đơn vị phối hợp", "Phối hợp", "Lực lượng phối hợp", "Partners"],
  content: ["Nội dung hoạt động", "Hoạt động", "Công việc", "Nội dung công việc", "Nội dung", "Activity"],
  people: ["Số người tham gia", "Số người", "Lượt người tham gia", "People"],
  cost: ["Kinh phí", "Kinh phí (đồng)", "Chi phí", "Số tiền", "Cost"],
  funding: ["Nguồn kinh phí", "Nguồn", "Nguồn vốn", "Nguồn lực", "Funding"],
  road: ["Tuyến đường đăng ký", "Tuyến đường", "Đường đăng ký", "Road"],
  length: ["Chiều dài", "Chiều dài (m)", "Số mét", "Length"]
} as const satisfies Readonly<Record<string, ReadonlyArray<string>>>
