import type { Finding, IsoDate } from "@dvk/core"
import { ShippedFiles } from "@dvk/importer/ShippedFiles"
import { commandDescription, type Language, runText } from "@dvk/messages"
import * as NodeChildProcessSpawner from "@effect/platform-node/NodeChildProcessSpawner"
import * as NodeFileSystem from "@effect/platform-node/NodeFileSystem"
import * as NodePath from "@effect/platform-node/NodePath"
import * as NodeStdio from "@effect/platform-node/NodeStdio"
import * as NodeTerminal from "@effect/platform-node/NodeTerminal"
import * as Cause from "effect/Cause"
import * as CliConfig from "effect/cli/CliConfig"
import * as Command from "effect/cli/Command"
import * as GlobalFlag from "effect/cli/GlobalFlag"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Path from "effect/Path"
import * as Ref from "effect/Ref"
import { languageOf } from "./commandLine/languageOf.ts"
import { presenter } from "./commandLine/presenter.ts"
import { checkCommand } from "./commands/checkCommand.ts"
import { explainCommand } from "./commands/explainCommand.ts"
import { importCommand } from "./commands/importCommand.ts"
import { newCommand } from "./commands/newCommand.ts"
import { rankCommand } from "./commands/rankCommand.ts"
import { reportCommand } from "./commands/reportCommand.ts"
import { shortlistCommand } from "./commands/shortlistCommand.ts"
import { templateCommand } from "./commands/templateCommand.ts"
import { verifyCommand } from "./commands/verifyCommand.ts"
import { type ExitCode, ExitStatus } from "./ExitCode.ts"
import { Output } from "./surroundings/Output.ts"
import { Question } from "./surroundings/Question.ts"
import { Surroundings } from "./surroundings/Surroundings.ts"
import { findingLines } from "./terminal/showFindings.ts"

/** All that a run takes from outside; a test passes its own. */
export interface World {
  readonly folder: string
  readonly today: IsoDate
  /** The folder `data` of the project: shipped rubrics and campaigns. */
  readonly shipped: string
  readonly version: string
  readonly result: (text: string) => void
  readonly message: (text: string) => void
  readonly ask: (text: string) => Promise<string | null>
}

const dvk = (language: Language) =>
  Command.make("dvk").pipe(
    Command.withDescription(commandDescription.dvk[language]),
    Command.withSubcommands([
      newCommand(language),
      templateCommand(language),
      importCommand(language),
      checkCommand(language),
      rankCommand(language),
      shortlistCommand(language),
      explainCommand(language),
      reportCommand(language),
      verifyCommand(language)
    ])
  )

/**
 * Runs one command line. It never fails: whatever went wrong has been said in the user's language and stands in the
 * exit code. Interrupting it removes what was half-written.
 */
export const runDvk = (args: ReadonlyArray<string>, world: World): Effect.Effect<ExitCode> => {
  const language = languageOf(args)
  const status = Ref.makeUnsafe<ExitCode>(0)
  const give = (code: ExitCode, text: string) =>
    Effect.andThen(
      Effect.sync(() => world.message(`${text}\n`)),
      Ref.set(status, code)
    )
  const unreadable = (findings: ReadonlyArray<Finding>) => give(3, findingLines(findings, language))
  return Command.runWith(dvk(language), { version: world.version })(args).pipe(
    Effect.catchTags({
      UsageProblem: ({ sentence }) => give(2, sentence),
      NotDone: ({ sentence }) => give(3, sentence),
      CampaignUnreadable: ({ findings }) => unreadable(findings),
      PlatformError: (error) =>
        Effect.flatMap(
          Effect.promise(() => import("@dvk/importer")),
          ({ fileFinding }) => unreadable([fileFinding(pathOf(error.reason), error)])
        ),
      // Already told by the presenter, with exit code 2.
      ShowHelp: () => Effect.void
    }),
    Effect.catchCause((cause) =>
      Cause.hasInterruptsOnly(cause)
        ? Effect.failCause(cause)
        : give(3, runText.defect[language](String(Cause.squash(cause)).replace(/\s+/g, " ")))
    ),
    Effect.andThen(Ref.get(status)),
    Effect.provide(layers(world, language, status)),
    Effect.orDie
  )
}

const pathOf = (reason: object): string =>
  "pathOrDescriptor" in reason && typeof reason.pathOrDescriptor === "string" ? reason.pathOrDescriptor : ""

const layers = (world: World, language: Language, status: Ref.Ref<ExitCode>) => {
  const own = Layer.mergeAll(
    Layer.succeed(ExitStatus, status),
    Layer.succeed(Output, { result: world.result, message: world.message }),
    Layer.succeed(Question, { ask: (text) => Effect.promise(() => world.ask(text)) }),
    Layer.succeed(Surroundings, {
      folder: world.folder,
      today: world.today,
      shipped: world.shipped,
      version: world.version
    }),
    Layer.effect(
      ShippedFiles,
      Effect.map(Effect.service(Path.Path), (path) => ({
        rubrics: path.join(world.shipped, "rubrics"),
        awards: path.join(world.shipped, "awards", "vietnam.yaml")
      }))
    ).pipe(Layer.provide(NodePath.layer))
  )
  const platform = NodeChildProcessSpawner.layer.pipe(
    Layer.provideMerge(
      Layer.mergeAll(NodeFileSystem.layer, NodePath.layer, NodeTerminal.layer, NodeStdio.layer)
    )
  )
  const commandLine = Layer.mergeAll(
    CliConfig.layer({ builtIns: [GlobalFlag.Help, GlobalFlag.Version] }),
    presenter(language)
  )
  return commandLine.pipe(Layer.provideMerge(Layer.mergeAll(own, platform)))
}
