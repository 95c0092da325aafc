import type { Language } from "../Language.ts"

/** The tidy table of the life of models: headers the same in every language. */
export const lifeColumns = {
  "tables/steps.csv": {
    model: { vi: "Mã mô hình", en: "Model id" },
    name: { vi: "Tên mô hình", en: "Name of the model" },
    unit: { vi: "Tên đơn vị", en: "Name of the unit" },
    step: {
      vi: "Bước: registered (đăng ký), under-way (đang thực hiện), appraised (đã thẩm định), recognised (được công nhận), exemplar (điển hình), commended (được khen thưởng), inspected (kiểm tra), kept (duy trì), raised (nâng lên), stopped (dừng)",
      en: "registered, under-way, appraised, recognised, exemplar, commended, inspected, kept, raised or stopped"
    },
    on: { vi: "Ngày; trống nếu chưa rõ", en: "Day; blank where it is not known" },
    document: { vi: "Số văn bản", en: "Number of the document" },
    body: { vi: "Cơ quan", en: "Who took the step" },
    level: { vi: "Cấp: commune, district, province, central", en: "commune, district, province or central" },
    note: { vi: "Ghi chú; với kiểm tra là kết quả", en: "Note; of an inspection what it found" },
    implied: {
      vi: "true: suy ra từ bản đăng ký hoặc báo cáo kết quả, không có trong danh sách các bước",
      en: "true: it follows from the form or a report of results, and no list of steps has it"
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Readonly<Record<Language, string>>>>>>
