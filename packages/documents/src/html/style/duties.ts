/** Dates with their parties, activities on the ground, members: what they need beyond the tables of the page. */
export const dutyStyle = `.date{margin:1.4rem 0}
.date h3{display:flex;flex-wrap:wrap;gap:.2rem .7rem;align-items:baseline}
.date .place{margin:.15rem 0 .3rem;font-size:.875rem}
.date:has([data-item]):not(:has([data-item]:not([hidden]))){display:none}
.parties{max-width:60rem;table-layout:fixed}
.parties .who{width:40%}
.parties :is(th,td){padding:.2rem .6rem}
.parties tr.owing td.number{color:var(--bad)}
tbody th .kind{font-weight:400;font-size:.8125rem;color:var(--soft);margin-left:.3rem}
.beside table+table{margin-top:1.2rem}
td.day{white-space:nowrap}
.stacked td ul{margin:0;padding-left:1.1rem}
.teams tbody th{white-space:nowrap}
tfoot :is(th,td){font-weight:600;border-top:2px solid var(--line)}
#ground>table,#members>table{margin-top:1.2rem}
#ground .beside{margin-top:1.2rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.activities td.number .id{white-space:normal}
@media (max-width:40rem){
.stacked td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}
.stacked td[data-label]:has(>ul)::before{display:block}
.stacked td.number{text-align:left}
.stacked td:empty,.stacked td[data-label]:empty{display:none}
.stacked tfoot tr{padding:.6rem 0}
.stacked .id{font-size:.8125rem}
.parties{table-layout:auto}
.parties .who{width:auto}
.parties thead .number{white-space:normal;width:4rem}
.parties td:nth-child(2){min-width:6.75rem}
.parties :is(th,td){padding:.3rem .3rem}
.activities tr{grid-template-columns:auto minmax(0,1fr)}
.activities :is(.content,.from){grid-column:1/-1}
.activities .where,.activities .content{font-weight:600}
#ground .beside{grid-template-columns:minmax(0,1fr)}
}
@media print{
.date{margin:3mm 0}
.date h3,.date .place{break-after:avoid}
.stacked,.parties{font-size:8.5pt}
#ground .beside{display:block}
}
`
