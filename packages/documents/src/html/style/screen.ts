import { FONT_FAMILY } from "./fontFaces.ts"

/** The page on a screen, from a phone of 390 px up. Every pair of colours has a contrast of at least 4.5 : 1. */
export const screenStyle = `:root{--ink:#1c2733;--soft:#52606d;--line:#d5dbe1;--ground:#f4f6f8;--accent:#0b4f71;--warn:#8a4b00;--bad:#a3161f}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0 auto;padding:0 1.25rem 3rem;max-width:84rem;color:var(--ink);background:#fff;font:400 .9375rem/1.5 "${FONT_FAMILY}",system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3{line-height:1.25;margin:0;font-weight:600;text-wrap:balance}
h1{font-size:1.4rem;color:var(--accent)}
h2{font-size:1.125rem}
h3{font-size:1rem}
p{margin:.4rem 0}
ul,ol{margin:.4rem 0;padding-left:1.25rem}
ol{padding-left:2rem}
li{margin:.2rem 0}
strong{font-weight:600}
a{color:var(--accent)}
:focus-visible{outline:3px solid #d98a00;outline-offset:2px}
.skip{position:absolute;left:-999rem;background:#fff;padding:.5rem 1rem;z-index:1}
.skip:focus{left:0;top:0}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.heading{padding-top:.6rem}
.heading .kind{color:var(--soft);margin:0 0 .15rem}
.sample{margin:0 0 .5rem;padding:.3rem .75rem;background:#fff1d6;border-left:5px solid #d98a00;color:#4a2a00}
.sample strong{letter-spacing:.04em;margin-right:.4rem}
.glance{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:baseline;gap:0 1.5rem}
.tally{list-style:none;margin:.2rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.1rem 0}
.tally li{margin:0;padding:0 .7rem;border-left:1px solid var(--line)}
.tally li:first-child{padding-left:0;border:0}
.caution{color:var(--warn);font-size:.8125rem;margin:.2rem 0}
nav{margin:.3rem 0 .7rem;border-block:1px solid var(--line)}
nav ul{list-style:none;margin:0;padding:.1rem 0;display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.875rem}
nav li{margin:0}
nav a{display:inline-block;padding:.2rem 0;text-decoration:none}
nav a:hover{text-decoration:underline}
main{outline:0}
main>section{margin-top:2.25rem}
main>section>h2{padding-bottom:.35rem;border-bottom:2px solid var(--accent);margin-bottom:.75rem}
.first{display:grid;gap:1rem;grid-template-columns:minmax(0,2fr) minmax(0,1fr);align-items:start}
.aside{display:grid;gap:.75rem}
.panel{border:1px solid var(--line);border-top:4px solid var(--accent);padding:.5rem 1rem;background:#fff}
.panel.decide{border-top-color:#d98a00}
.panel.owed,.panel.unranked{border-top-color:#7b8794}
.panel .lead{margin:.1rem 0}
.aside{font-size:.875rem}
.aside :is(p,ul){margin:.2rem 0}
.aside li{margin:.1rem 0}
.running{list-style:none;padding:0}
.running li{display:inline}
.running li:not(:last-child)::after{content:"; "}
figure{margin:1.25rem 0 2rem}
.chart{overflow-x:auto}
.chart svg{display:block;max-width:100%;height:auto;margin:0 auto}
.pages{display:none}
figcaption{margin-top:.5rem;color:var(--soft);font-size:.875rem;max-width:60rem}
figcaption strong{color:var(--ink)}
.call{margin:1rem 0;padding-left:.9rem;border-left:3px solid var(--line)}
.findings{list-style:none;padding:0}
.findings li{margin:.4rem 0}
.place{color:var(--soft)}
details summary{cursor:pointer;color:var(--accent);padding:.2rem 0}
.tag{display:inline-block;padding:0 .45rem;border:1px solid currentcolor;border-radius:.2rem;font-size:.75rem;line-height:1.4;font-weight:600;white-space:nowrap;color:var(--soft)}
.tag.selected{color:#fff;background:var(--accent);border-color:var(--accent)}
.tag.open,.tag.warning{color:var(--warn)}
.tag.error{color:#fff;background:var(--bad);border-color:var(--bad)}
.digest{font-size:.875rem}
main ol{max-width:60rem}
@media (max-width:60rem){.first{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){
body{padding:0 .9rem 2rem}
h1{font-size:1.25rem}
nav ul{gap:0 1rem}
nav a{padding:.4rem 0}
.panel{padding:.6rem .75rem}
.chart svg{max-width:none;width:44rem}
.tally{display:block}
.tally li{padding:0;border:0}
}
`
