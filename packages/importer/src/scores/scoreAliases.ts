/** Columns of a score sheet that are not a criterion of a rubric. */
export type ScoreColumn =
  | "ignored"
  | "model"
  | "name"
  | "unit"
  | "judge"
  | "source"
  | "criterion"
  | "score"
  | "total"
  | "rank"
  | "note"

export const scoreAliases: Readonly<Record<ScoreColumn, ReadonlyArray<string>>> = {
  ignored: ["STT", "TT", "Số TT", "Số thứ tự", "No", "#", "Lĩnh vực", "Field", "Cần sửa", "To mend"],
  model: ["Mã mô hình", "Mã số", "Mã MH", "Mã số mô hình", "Mã", "id", "Model id", "Model"],
  name: ["Tên mô hình", "Tên MH", "Tên mô hình, điển hình", "Mô hình", "Tên", "Name", "Model name"],
  unit: ["Đơn vị", "Đơn vị đăng ký", "Đơn vị thực hiện", "Chi bộ", "Tên đơn vị", "Unit"],
  judge: [
    "Giám khảo",
    "Người chấm",
    "Người chấm điểm",
    "Thành viên",
    "Thành viên chấm",
    "Thành viên Ban Chỉ đạo",
    "Mã giám khảo",
    "Mã thành viên",
    "Họ tên giám khảo",
    "Họ và tên giám khảo",
    "Judge",
    "Scored by"
  ],
  source: ["Nguồn", "Nguồn điểm", "Nguồn chấm", "Nguồn chấm điểm", "Loại phiếu", "Bên chấm", "Source"],
  criterion: ["Tiêu chí", "Mã tiêu chí", "Tên tiêu chí", "Criterion"],
  score: ["Điểm", "Điểm số", "Điểm chấm", "Số điểm", "Score", "Points"],
  total: ["Tổng", "Tổng điểm", "Tổng cộng", "Cộng", "Điểm tổng", "Total", "Total score"],
  rank: ["Xếp hạng", "Hạng", "Xếp loại", "Rank", "Grade"],
  note: ["Ghi chú", "Nhận xét", "Ý kiến", "Note", "Notes", "Remarks"]
}
