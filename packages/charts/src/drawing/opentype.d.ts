// Node cannot see the named exports of the package's main file, which is no ES module; this one is.
declare module "opentype.js/dist/opentype.mjs" {
  export { type Font, parse } from "opentype.js"
}
