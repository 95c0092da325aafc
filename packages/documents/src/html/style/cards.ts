/** Cards of models, what a reader may do with a list, and the layer over a chart. */
export const cardStyle = `[hidden]{display:none!important}
.controls{display:flex;flex-wrap:wrap;align-items:center;gap:.4rem .8rem;margin:.5rem 0}
.controls label{font-weight:600}
.controls input{font:inherit;color:inherit;padding:.3rem .6rem;border:1px solid #7b8794;border-radius:.2rem;flex:1 1 14rem;max-width:24rem}
.controls button{font:inherit;color:var(--accent);background:#fff;border:1px solid var(--accent);border-radius:.2rem;padding:.25rem .8rem;cursor:pointer}
tbody th>a,tbody th>[data-sort]>a{text-decoration:none}
tbody th>a:hover,[data-sort]>a:hover{text-decoration:underline}
.hint,.count{color:var(--soft);font-size:.875rem}
thead th button{font:inherit;color:inherit;background:none;border:0;padding:.15rem 0;margin:0;text-align:inherit;cursor:pointer}
thead th button:hover{text-decoration:underline}
th[aria-sort=ascending] button::after{content:" ▲"}
th[aria-sort=descending] button::after{content:" ▼"}
.card{border:1px solid var(--line);border-left:4px solid var(--line);margin:.4rem 0}
.card[open]{border-left-color:var(--accent)}
.card summary{padding:.45rem .8rem;color:inherit}
.card summary:hover{background:var(--ground)}
.card summary .rank{display:inline-block;min-width:1.75rem}
.card summary .of{color:var(--soft)}
.card summary .score{font-weight:600;margin-left:.4rem}
.card .inside{padding:.1rem 1rem .8rem;scroll-margin-top:4.5rem}
.card .id{margin:0 0 .3rem}
.card h3{margin:.7rem 0 .1rem;color:var(--accent)}
.card p,.card ul{margin:.2rem 0;max-width:60rem}
.card table{font-size:.875rem}
.card caption{color:var(--accent);font-size:1rem}
.card tfoot :is(th,td){font-weight:600;border-top:2px solid var(--line)}
.figures-of{display:grid;gap:.5rem 2.5rem;grid-template-columns:minmax(0,1fr) minmax(0,1fr);align-items:start;margin-top:.5rem}
.picture{position:relative;width:fit-content;margin:0 auto;max-width:100%}
.picture>.layer{position:absolute;inset:0}
.layer :is(.chart-wrapper,svg){display:block;width:100%!important;height:100%!important}
#vg-tooltip-element.vg-tooltip.light-theme{font-family:inherit;font-size:.8125rem;line-height:1.35;background:#fff;max-width:26rem;overflow-wrap:anywhere}
#vg-tooltip-element.vg-tooltip.light-theme td.key{color:var(--soft);max-width:11rem}
dl{margin:.4rem 0;max-width:60rem}
dt{font-weight:600}
dd{margin:0 0 .5rem}
.of-judges{min-width:64rem}
.of-adjusted{min-width:48rem}
.of-adjusted :is(th,td):first-child{overflow-wrap:normal;min-width:3rem}
:is(.of-judges,.of-adjusted){font-size:.8125rem}
:is(.of-judges,.of-adjusted) thead th{white-space:normal}
:is(.of-judges,.of-adjusted) tbody th{min-width:11rem}
.meanings{font-size:.8125rem;color:var(--soft);columns:2;column-gap:2.5rem}
.meanings li{break-inside:avoid}
@media (max-width:40rem){
.figures-of{grid-template-columns:minmax(0,1fr)}
.picture{max-width:none}
.meanings{columns:1}
.ranking.sorting thead{position:static;clip-path:none;display:block}
.ranking.sorting thead tr{display:flex;flex-wrap:wrap;gap:0 .9rem;border-bottom:2px solid var(--line)}
.ranking.sorting thead th:nth-child(n){border:0;padding:.15rem 0;min-width:0}
.controls input{flex-basis:100%;max-width:none}
}
@media print{
.controls,.hint,.layer,#vg-tooltip-element{display:none!important}
th[aria-sort] button::after{content:""!important}
.card{border-left-width:1px;break-inside:avoid}
.card:not([open]),#models:not(:has(.card[open])){display:none}
.card h3,.card caption{break-after:avoid}
.figures-of>*{break-inside:avoid}
:is(.of-judges,.of-adjusted){min-width:0;font-size:7.5pt}
:is(.of-judges,.of-adjusted) :is(th,td){padding:.15rem .25rem;white-space:normal}
:is(.of-judges,.of-adjusted) tbody th{min-width:0}
}
`
