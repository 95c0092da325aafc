// Loaded before dvk: prints on stderr which parts were brought in, each once, a line each.
import { registerHooks } from "node:module"

const loaded = new Set()
registerHooks({
  load(url, context, next) {
    const own = /\/(packages|apps)\/[a-z]+\/src\/[a-zA-Z]+/.exec(url)?.[0].slice(1)
    const other = /\/node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1]
    const part = own ?? other
    if (part !== undefined) loaded.add(part)
    return next(url, context)
  }
})
process.on("exit", () => process.stderr.write(`${[...loaded].join("\n")}\n`))
