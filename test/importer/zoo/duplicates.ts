import { list, type Specimen, utf8 } from "./Specimen.ts"

const header = "Tên mô hình,Đơn vị,Lĩnh vực"

interface Pair {
  readonly names: readonly [string, string]
  readonly units?: readonly [string, string]
}

const pair = ({ names, units = ["Xóm 1", "Xóm 1"] }: Pair): Uint8Array =>
  utf8(header, ...names.map((name, at) => `"${name.replaceAll('"', '""')}",${units[at]},KT`))

const same = (...names: readonly [string, string]): Specimen =>
  list(`one model: ${names.join(" | ")}`, pair({ names }), {
    accepted: [{ name: names[0] }],
    refused: ["3 duplicate"]
  })

const both = (
  names: readonly [string, string],
  told: ReadonlyArray<string>,
  units?: readonly [string, string]
): Specimen =>
  list(
    `${told.length === 0 ? "two models" : "perhaps one model"}: ${names.join(" | ")}${units === undefined ? "" : ` at ${units.join(" | ")}`}`,
    pair(units === undefined ? { names } : { names, units }),
    { accepted: names.map((name) => ({ name })), told }
  )

const near = ["3 possible-duplicate"]

/** Line 5: duplicates. */
export const duplicates: ReadonlyArray<Specimen> = [
  same("Camera an ninh", "CAMERA AN NINH"),
  same("Hoà giải", "Hòa giải"),
  same("Uỷ ban thân thiện", "Ủy ban thân thiện"),
  same("Tổ “5 không”", 'Tổ "5 không"'),
  same("Thu gom - phân loại rác", "Thu gom – phân loại rác"),
  same("Đường hoa", "Đường hoa".normalize("NFD")),
  both(["Nuôi cá", "Nuôi cà"], []),
  both(["Nuôi cá lồng bè", "Nuôi cà lồng bè"], []),
  both(["Tuyến đường số 1 tự quản", "Tuyến đường số 2 tự quản"], []),
  both(["Tổ an ninh", "Tổ an sinh"], []),
  both(["Camera an ninh", "Camera an ninh"], [], ["Xóm 1", "Xóm 2"]),
  both(["Camera an ninh", "Camera an ninh"], [], ["Xóm 1", "Xóm 10"]),
  both(["Camera an ninh", "Camera an ninh"], near, ["Chi bộ xóm 1", "CB xóm 01"]),
  both(["Camera an ninh xóm", "Camera an ninhh xóm"], near),
  both(["Tuyến đuờng hoa phụ nữ", "Tuyến đường hoa phụ nữ"], near),
  both(["Tổ trật tự đô thị", "Tổ trât tự đô thị"], near),
  both(["Đường hoa phụ nữ", "Duong hoa phu nu"], near),
  both(["Đường hoa của phụ nữ", "Mô hình đường hoa phụ nữ"], near),
  both(["Phụ nữ với đường hoa", "Đường hoa với phụ nữ"], near),
  list(
    "an id that stands for two models",
    utf8(`Mã,${header}`, "m1,Camera,Xóm 1,KT", "M1,Nuôi cá,Xóm 2,KT"),
    {
      accepted: [{ id: "m1" }],
      refused: ["3 duplicate-id"]
    }
  )
]
