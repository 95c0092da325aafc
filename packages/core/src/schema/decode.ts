import * as Result from "effect/Result"
import type * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import * as SchemaParser from "effect/SchemaParser"
import { nearest } from "./nearest.ts"
import { type Path, type Problem, pathText } from "./Problem.ts"

/** A decoded value, with the keys nobody knows: they are no reason to refuse a file. */
export interface Decoded<A> {
  readonly value: A
  readonly warnings: ReadonlyArray<Problem>
}

/**
 * Decodes a value and reports every problem by its path, none of them in words. Unknown keys are dropped
 * and reported as warnings that name the nearest key; anything else refuses the value.
 */
export const decode =
  <S extends Schema.ConstraintDecoder<unknown>>(schema: S) =>
  (input: unknown): Result.Result<Decoded<S["Type"]>, ReadonlyArray<Problem>> => {
    const strict = SchemaParser.decodeUnknownResult(schema)(input, {
      errors: "all",
      onExcessProperty: "error"
    })
    if (Result.isSuccess(strict)) return Result.succeed({ value: strict.success, warnings: [] })
    const problems = [...problemsOf(strict.failure, [], input)]
    const errors = problems.filter((problem) => problem.code !== "unknown-key")
    if (errors.length > 0) return Result.fail(problems)
    const lenient = SchemaParser.decodeUnknownResult(schema)(input, { errors: "all" })
    return Result.isSuccess(lenient)
      ? Result.succeed({ value: lenient.success, warnings: problems })
      : Result.fail([...problemsOf(lenient.failure, [], input)])
  }

function* problemsOf(issue: SchemaIssue.Issue, path: Path, root: unknown): Generator<Problem> {
  switch (issue._tag) {
    case "Composite":
      for (const inner of issue.issues) {
        if (inner._tag === "Pointer" && inner.issue._tag === "UnexpectedKey") {
          yield unknownKey([...path, ...stepsOf(inner.path)], issue.ast)
        } else yield* problemsOf(inner, path, root)
      }
      return
    case "Pointer":
      yield* problemsOf(issue.issue, [...path, ...stepsOf(issue.path)], root)
      return
    case "Encoding":
      yield* problemsOf(issue.issue, path, root)
      return
    case "Filter":
      yield problem("bad-value", path, root, {
        expected: issue.filter.annotations?.["expected"] ?? ""
      })
      return
    case "MissingKey":
      // The first entry is all that a list can lack.
      if (typeof path.at(-1) === "number")
        yield problem("bad-value", path.slice(0, -1), root, { expected: "filled-list" })
      else yield problem("missing-key", path, root, {})
      return
    case "UnexpectedKey":
      yield problem("unknown-key", path, root, {})
      return
    case "AnyOf":
    case "OneOf":
      yield* unionProblem(issue, path, root)
      return
    case "InvalidType":
      yield problem("wrong-type", path, root, { expected: expectedType(issue.ast) })
      return
    default:
      yield problem("bad-value", path, root, { expected: "" })
  }
}

function* unionProblem(
  issue: SchemaIssue.AnyOf | SchemaIssue.OneOf,
  path: Path,
  root: unknown
): Generator<Problem> {
  const choices = literalsOf(issue.ast)
  if (choices.length > 0) {
    const found = quote(valueAt(root, path))
    yield problem("bad-value", path, root, {
      expected: "one-of",
      choices,
      nearest: nearest(found, choices)
    })
    return
  }
  const inner = issue._tag === "AnyOf" ? issue.issues.at(-1) : undefined
  if (inner !== undefined && inner._tag !== "InvalidType") yield* problemsOf(inner, path, root)
  else yield problem("wrong-type", path, root, { expected: expectedType(issue.ast) })
}

const stepsOf = (path: ReadonlyArray<PropertyKey>): Path =>
  path.map((step) => (typeof step === "number" ? step : String(step)))

const unknownKey = (path: Path, ast: SchemaAST.AST): Problem => {
  const known =
    ast._tag === "Objects" ? ast.propertySignatures.map((signature) => String(signature.name)) : []
  const key = String(path.at(-1) ?? "")
  return {
    code: "unknown-key",
    path,
    values: { key, path: pathText(path), nearest: nearest(key, known), known }
  }
}

const problem = (code: Problem["code"], path: Path, root: unknown, values: Problem["values"]): Problem => ({
  code,
  path,
  values: {
    key: String(path.at(-1) ?? ""),
    path: pathText(path),
    found: quote(valueAt(root, path)),
    ...values
  }
})

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, step)
        ? (value as Readonly<Record<string | number, unknown>>)[step]
        : undefined,
    root
  )

const QUOTE_LENGTH = 60

const quote = (value: unknown): string => {
  if (value === undefined) return ""
  const text = typeof value === "string" ? value : JSON.stringify(value)
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text
}

const literalsOf = (ast: SchemaAST.AST): ReadonlyArray<string> =>
  ast._tag === "Union" && ast.types.every((type) => type._tag === "Literal")
    ? ast.types.map((type) => (type._tag === "Literal" ? String(type.literal) : ""))
    : []

const expectedType = (ast: SchemaAST.AST): string => {
  switch (ast._tag) {
    case "String":
      return "text"
    case "Number":
      return "number"
    case "Boolean":
      return "boolean"
    case "Arrays":
      return "list"
    case "Objects":
      return "map"
    case "Literal":
      return `literal:${String(ast.literal)}`
    case "Union":
      return [...new Set(ast.types.map(expectedType))].join("|")
    default:
      return "text"
  }
}
