/**
 * The page on A4: heads of tables repeated, charts whole, pages numbered; every page of a campaign with made-up
 * scores carries the mark.
 *
 * @param mark a text of ours, without quotes or backslashes; null on real results
 */
export const printStyle = (
  mark: string | null
): string => `@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#52606d}${
  mark === null ? "" : `@top-center{content:"${mark}";font:bold 9pt sans-serif;color:#8a4b00}`
}}
@media print{
html{font-size:10pt}
body{padding:0;max-width:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip{display:none}
.first{display:block}
.panel{margin-bottom:4mm;break-inside:avoid}
.panel.proposal{break-inside:auto}
.proposal :is(th,td){padding:.06rem .4rem}
.further,.more>summary{display:none}
.more::details-content{content-visibility:visible;display:block}
.aside h2{font-size:1rem}
.aside{grid-template-columns:repeat(2,minmax(0,1fr));gap:2.5mm;font-size:8.5pt}
.aside .panel{margin:0;padding:1mm 3mm}
.aside ul{padding-left:1rem}
.aside .running{padding:0}
table{font-size:9pt}
.ranking :is(th,td){padding:.2rem .35rem}
.ranking :is(th,td):nth-child(n){min-width:0}
.ranking tbody th{width:38%}
.ranking .id{display:inline;margin-left:.4em}
.unit,.id,.proposal .reason,thead th{font-size:8pt}
h2,h3,caption{break-after:avoid}
thead{display:table-header-group}
tfoot{display:table-row-group}
tr,li,figcaption{break-inside:avoid}
figure{break-inside:avoid;margin:4mm 0}
.chart{overflow:visible}
.chart svg{max-width:100%;max-height:222mm;width:auto;height:auto}
figure.paged{break-inside:auto}
.paged>.chart{display:none}
.paged>.pages{display:block}
.pages svg{display:block;width:100%;height:auto;break-inside:avoid}
.figures:not([open]){display:none}
.beside{display:block}
a{color:inherit;text-decoration:none}
details>summary{color:inherit}
}
`
