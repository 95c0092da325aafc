/** Only the tables of iconv-lite are used: its decoder needs Node's Buffer, and this room runs in a browser too. */
declare module "iconv-lite/encodings/sbcs-data-generated.js" {
  const tables: { readonly [encoding: string]: string | { readonly type: string; readonly chars: string } }
  export default tables
}
