import { type Finding, finding, type Path, type Problem } from "@dvk/core"
import * as Result from "effect/Result"
import { isMap, isNode, isPair, LineCounter, type Node, parseDocument } from "yaml"
import { decodeBytes } from "../bytes/decodeBytes.ts"

/** A YAML file as plain data, with the way back to its lines. */
export interface YamlFile {
  readonly file: string
  readonly value: unknown
  /** What was odd about its bytes. */
  readonly findings: ReadonlyArray<Finding>
  /** The line of a key or entry; where it does not exist, the line of what it is missing from. */
  readonly lineOf: (path: Path) => number
}

/** Aliases may repeat a part of a file; more than this is a trap that grows without end. */
const MAXIMUM_ALIASES = 100

/** Lines whose bytes are broken: a title, name or quota must not be decided on or printed with letters missing. */
const brokenLines = (file: string, text: string): ReadonlyArray<Finding> =>
  text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) =>
      line.includes("\ufffd")
        ? [
            finding(
              "yaml-syntax",
              { file, line: at + 1, before: line.trim() },
              { problem: "BROKEN_CHARACTERS" }
            )
          ]
        : []
    )

/** Reads YAML, or says on which line it breaks. Text before a syntax error is never used. */
export const readYaml = (
  file: string,
  bytes: Uint8Array
): Result.Result<YamlFile, ReadonlyArray<Finding>> => {
  const decoded = decodeBytes(bytes, file)
  if (Result.isFailure(decoded)) return Result.fail([decoded.failure])
  const { text, findings } = decoded.success
  const broken = brokenLines(file, text)
  if (broken.length > 0) return Result.fail(broken)
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true })
  if (document.errors.length > 0) {
    return Result.fail(
      firstFaults(document.errors).map((error) => {
        const { line } = lines.linePos(error.pos[0])
        return finding("yaml-syntax", { file, line, before: lineText(text, line) }, { problem: error.code })
      })
    )
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAXIMUM_ALIASES })
    return Result.succeed({ file, value, findings, lineOf: (path) => lineOf(document.contents, path, lines) })
  } catch (error) {
    // The one thing that `toJS` throws for: aliases beyond the limit, or to an anchor that is not there.
    if (error instanceof ReferenceError) {
      return Result.fail([finding("yaml-syntax", { file, line: 1 }, { problem: "BAD_ALIAS" })])
    }
    throw error
  }
}

/** A tab throws off all that follows it: what the reader says of the lines after it is no help. */
const firstFaults = <E extends { readonly code: string }>(errors: ReadonlyArray<E>): ReadonlyArray<E> => {
  const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT")
  return tabs.length > 0 ? tabs : errors
}

const lineText = (text: string, line: number): string => (text.split(/\r\n|\r|\n/)[line - 1] ?? "").trim()

const lineOf = (root: Node | null, path: Path, lines: LineCounter): number => {
  let node: unknown = root
  let offset = root?.range?.[0] ?? 0
  for (const step of path) {
    const next = childOf(node, step)
    if (next === null) break
    offset = next.offset
    node = next.value
  }
  return lines.linePos(offset).line
}

/** A map's entry starts at its key, so that a message points at the key and not at a value some lines below. */
const childOf = (node: unknown, step: string | number): { offset: number; value: unknown } | null => {
  if (!isNode(node) || !("items" in node) || !Array.isArray(node.items)) return null
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isNode(item.key) && String(item.key) === String(step)
    )
    if (pair === undefined || !isNode(pair.key)) return null
    return { offset: pair.key.range?.[0] ?? 0, value: pair.value }
  }
  const item: unknown = typeof step === "number" ? node.items[step] : undefined
  return isNode(item) ? { offset: item.range?.[0] ?? 0, value: item } : null
}

/** Problems of a decoded value as Findings with file and line. */
export const findingsOf = (yaml: YamlFile, problems: ReadonlyArray<Problem>): ReadonlyArray<Finding> =>
  problems.map(({ code, path, values }) =>
    finding(code, { file: yaml.file, line: yaml.lineOf(path) }, values)
  )
