/** Tables. On a phone the wide ones become a list of cards: their cells keep a label of their own. */
export const tableStyle = `table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.3rem 0}
th,td{text-align:left;vertical-align:top;padding:.4rem .6rem;border-bottom:1px solid var(--line);font-weight:400}
thead th{font-weight:600;color:var(--soft);font-size:.8125rem;border-bottom:2px solid var(--line)}
thead th,td.number,.tag{hyphens:none}
.number{text-align:right;white-space:nowrap}
.rank{font-weight:600}
tbody th{font-weight:600}
.unit,.id{display:block;font-weight:400;color:var(--soft);font-size:.8125rem}
.proposal th,.proposal td{padding:.16rem .5rem;line-height:1.3}
.proposal .unit{font-size:.8rem}
.proposal .reason{font-size:.8125rem;color:var(--soft)}
.ranking :is(th,td):is(:nth-child(3),:nth-child(4)){min-width:6.5rem}
.ranking :is(th,td):is(:nth-child(6),:nth-child(8)){min-width:4.75rem}
.ranking tbody tr:nth-child(even){background:var(--ground)}
.ranking .score{font-weight:600}
.ranking.by-rank tr.cut>*{border-bottom:3px solid #d98a00}
.owing>*{color:var(--bad);font-weight:600}
.beside{display:grid;gap:1rem 2.5rem;grid-template-columns:minmax(0,1fr) minmax(0,1.6fr);align-items:start}
.figures table{width:auto;min-width:100%;font-size:.8125rem;overflow-wrap:normal}
.figures .short{white-space:nowrap}
.figures .long{min-width:13rem;overflow-wrap:anywhere}
@media (max-width:40rem){
th,td{padding:.4rem .35rem}
thead th.number{white-space:normal}
.beside{grid-template-columns:minmax(0,1fr)}
.proposal thead,.ranking thead,.stacked thead{position:absolute;clip-path:inset(50%)}
.proposal tr,.ranking tr,.stacked tr{display:grid;grid-template-columns:2.25rem minmax(0,1fr) auto;padding:.5rem 0;border-bottom:1px solid var(--line)}
.stacked tr{grid-template-columns:minmax(0,1fr)}
.proposal th,.proposal td,.ranking th,.ranking td,.stacked th,.stacked td{border:0;padding:.1rem .25rem}
.proposal .reason{grid-column:2/-1}
.ranking .rank,.ranking tbody th,.ranking .score{grid-row:1}
.ranking .score{grid-column:3}
.ranking td[data-label]{grid-column:2/-1;text-align:left;font-size:.875rem;white-space:normal}
.ranking :is(.judges,.decided)::before{content:attr(data-label) ": ";color:var(--soft)}
.ranking td.grade,.ranking td.judges{grid-column:3;text-align:right}
.ranking td.in{grid-column:2}
.ranking .in.unit-of,.ranking .grade{grid-row:2}
.ranking .in.field,.ranking .judges{grid-row:3}
.ranking.by-rank tr.cut{border-bottom:3px solid #d98a00}
.ranking tr.cut>*{border:0}
}
`
