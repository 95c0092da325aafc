import type { Said } from "../Language.ts"

const suggestion = (vi: boolean, suggestions: ReadonlyArray<string>): string =>
  suggestions.length === 0
    ? ""
    : vi
      ? ` Có phải: ${suggestions.join(", ")}?`
      : ` Did you mean ${suggestions.join(", ")}?`

/** What can be wrong about a command line, each with what was typed and what was expected. */
export const usageError = {
  unknownOption: {
    vi: (option, suggestions) => `Không có tùy chọn “${option}”.${suggestion(true, suggestions)}`,
    en: (option, suggestions) => `There is no option “${option}”.${suggestion(false, suggestions)}`
  } satisfies Said<[option: string, suggestions: ReadonlyArray<string>]>,
  repeatedOption: {
    vi: (option) => `Tùy chọn “${option}” chỉ được ghi một lần.`,
    en: (option) => `Option “${option}” may stand only once.`
  } satisfies Said<[option: string]>,
  missingOption: {
    vi: (option) => `Thiếu tùy chọn “--${option}”.`,
    en: (option) => `Option “--${option}” is missing.`
  } satisfies Said<[option: string]>,
  missingArgument: {
    vi: (argument) => `Thiếu tham số <${argument}>.`,
    en: (argument) => `Argument <${argument}> is missing.`
  } satisfies Said<[argument: string]>,
  extraArguments: {
    vi: (args) => `Thừa tham số: ${args.join(" ")}. Đường dẫn có dấu cách phải đặt trong ngoặc kép.`,
    en: (args) => `Too many arguments: ${args.join(" ")}. A path with blanks needs quotes.`
  } satisfies Said<[args: ReadonlyArray<string>]>,
  badValue: {
    vi: (option, value, expected) => `“${value}” không dùng được cho “${option}”; cần ${expected}.`,
    en: (option, value, expected) => `“${value}” does not do for “${option}”; expected ${expected}.`
  } satisfies Said<[option: string, value: string, expected: string]>,
  unknownCommand: {
    vi: (command, suggestions) => `Không có lệnh “${command}”.${suggestion(true, suggestions)}`,
    en: (command, suggestions) => `There is no command “${command}”.${suggestion(false, suggestions)}`
  } satisfies Said<[command: string, suggestions: ReadonlyArray<string>]>,
  needs: {
    vi: (option, other) => `“${option}” chỉ dùng được cùng với “${other}”.`,
    en: (option, other) => `“${option}” is used together with “${other}” only.`
  } satisfies Said<[option: string, other: string]>,
  unknownUnit: {
    vi: (option, unit, near) =>
      `“${unit}” sau “${option}” không phải mã hay tên của đơn vị nào trong danh sách.${near === "" ? "" : ` Gần nhất: “${near}”.`}`,
    en: (option, unit, near) =>
      `“${unit}” of “${option}” is neither the id nor the name of a listed unit.${near === "" ? "" : ` Nearest: “${near}”.`}`
  } satisfies Said<[option: string, unit: string, near: string]>,
  takenName: {
    vi: (name, owner) => `“${name}” đã là tên của “${owner}” trong danh sách đơn vị.`,
    en: (name, owner) => `“${name}” is a name of “${owner}” in the list of units already.`
  } satisfies Said<[name: string, owner: string]>,
  statedByCampaign: {
    vi: (option) => `Không ghi “${option}” cùng với “--into”: campaign.yaml của chiến dịch đã quy định.`,
    en: (option) => `Do not state “${option}” with “--into”: the campaign.yaml of the campaign does.`
  } satisfies Said<[option: string]>,
  noAnswer: {
    vi: (option) => `Chưa có câu trả lời cho “--${option}”; hãy ghi tùy chọn này trong lệnh.`,
    en: (option) => `There is no answer for “--${option}”; state the option on the command line.`
  } satisfies Said<[option: string]>
}

/** What a value is expected to be. */
export const expectedValue = {
  date: {
    vi: () => "một ngày có thật, dạng 2024-04-07 hoặc 07/4/2024",
    en: () => "a day that exists, as 2024-04-07"
  },
  year: { vi: () => "năm gồm bốn chữ số, từ 1990 đến 2199", en: () => "a year of four digits, 1990 to 2199" },
  quota: {
    vi: () => "một cơ cấu như unit:max=1 hoặc field=Kinh tế:min=2,max=4 (unit, field, subjectKind, level)",
    en: () => "a quota such as unit:max=1 or field=Kinh tế:min=2,max=4 (unit, field, subjectKind, level)"
  },
  money: { vi: () => "số tiền bằng đồng, ví dụ 15000000", en: () => "an amount in đồng, e.g. 15000000" },
  count: { vi: () => "số nguyên từ 1 trở lên", en: () => "a whole number, one or more" },
  oneOf: {
    vi: (choices) => `một trong: ${choices.join(", ")}`,
    en: (choices) => `one of ${choices.join(", ")}`
  } satisfies Said<[choices: ReadonlyArray<string>]>,
  columnPair: {
    vi: () => 'dạng khóa=tên cột, ví dụ name="Nội dung đăng ký"',
    en: () => 'a key and a column, e.g. name="Nội dung đăng ký"'
  },
  acceptedUnit: {
    vi: () => 'dạng "tên trong tệp=mã đơn vị", hoặc chỉ tên của đơn vị mới',
    en: () => 'a name and the id of a unit ("CB xóm 01=cb-xom-01"), or only the name of a new unit'
  },
  chartFormats: {
    vi: () => "svg, png, json hoặc vài dạng trong đó, cách nhau bằng dấu phẩy",
    en: () => "svg, png, json, or some of them parted by commas"
  },
  period: { vi: () => "6-thang, 9-thang hoặc nam", en: () => "6-thang, 9-thang or nam" },
  tableFile: { vi: () => "tên tệp .csv hoặc .xlsx", en: () => "a file name that ends in .csv or .xlsx" },
  text: { vi: () => "một đoạn chữ không trống", en: () => "some text" }
} satisfies Record<string, Said | Said<[ReadonlyArray<string>]>>
