import { recognitionListWords } from "@dvk/messages"

/** What people are called by before a name: behind one of these, words with a capital are a person's name. */
const FORM_OF_ADDRESS =
  "[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Tt]hầy|[Đđ]ồng chí|[Đđ]/c|[Gg]ia đình|[Hh]ộ"

const TITLED = new RegExp(`(?<![\\p{L}\\p{M}])(${FORM_OF_ADDRESS})(?:\\s+\\p{Lu}[\\p{L}\\p{M}]*)+`, "gu")

/**
 * A text in which names of persons are hidden: those that stand behind a form of address, and those that the campaign
 * knows.
 *
 * @param known full names, as the campaign has them
 * @example
 * withoutPersons("Vườn mẫu của ông Nguyễn Văn An", []) // => "Vườn mẫu của ông [đã ẩn]"
 */
export const withoutPersons = (text: string, known: ReadonlyArray<string>): string =>
  known
    .filter((name) => name.trim() !== "")
    .reduce((shown, name) => shown.replaceAll(name, recognitionListWords.hiddenPerson), text)
    .replaceAll(TITLED, `$1 ${recognitionListWords.hiddenPerson}`)
