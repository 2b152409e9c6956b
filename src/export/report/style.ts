/** How a report looks: ink on white, A4, nothing from elsewhere. */
export const style = `
@page { size: A4; margin: 17mm 16mm 18mm; }
* { box-sizing: border-box; margin: 0; }
html { color-scheme: light; }
body { padding: 32px 24px 64px; background: #fff; color: #191c22; font: 10.5pt/1.5 'Plus Jakarta Sans', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; overflow-wrap: break-word; }
main { max-width: 680px; margin: 0 auto; }
h1 { font-size: 20pt; line-height: 1.2; letter-spacing: -.015em; }
h2 { margin: 22pt 0 6pt; padding-top: 8pt; border-top: 1px solid #cdcac0; font-size: 13pt; line-height: 1.3; }
h3 { margin: 10pt 0 3pt; font-size: 10.5pt; line-height: 1.35; }
p, li, dd { max-width: 68ch; }
.kind { color: #4a505a; font-weight: 600; }
.partners { margin: 4pt 0; font-size: 12pt; color: #4a505a; }
.question { font: 400 14pt/1.45 Georgia, 'Times New Roman', serif; }
.lead, figcaption p { color: #4a505a; }
.limit { margin-top: 8pt; padding-left: 10pt; border-left: 3px solid #191c22; }
ul { padding-left: 16pt; }
li { margin: 3pt 0; }
figure { margin: 12pt 0 18pt; }
figcaption h3 { margin: 0; }
figcaption p { font-size: 9pt; }
/* Letters of an axis may stand a little outside. */
svg { display: block; width: 100%; height: auto; margin-top: 6pt; overflow: visible; }
table { width: 100%; margin: 6pt 0 10pt; border-collapse: collapse; font-size: 9.5pt; line-height: 1.4; font-variant-numeric: tabular-nums; }
th, td { padding: 3pt 10pt 3pt 0; border-bottom: 1px solid #e6e4dd; text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 700; color: #4a505a; border-color: #191c22; }
th:last-child, td:last-child { padding-right: 0; }
.number { text-align: right; white-space: nowrap; }
.narrow th.number { width: 52pt; text-align: left; }
.small { font-size: 8pt; }
.small th[scope='row'] { width: 22%; }
.small .number { white-space: normal; width: 13%; }
.small td:nth-child(4) { width: 11%; }
.works { padding: 0; list-style: none; }
dl { display: grid; grid-template-columns: 150pt 1fr; gap: 3pt 12pt; }
dt { color: #4a505a; }
dd { overflow-wrap: anywhere; }
.print { position: fixed; top: 16px; right: 16px; padding: 9px 16px; border: 0; border-radius: 6px; background: #191c22; color: #fff; font: inherit; font-weight: 650; cursor: pointer; }
.print:focus-visible { outline: 2px solid #191c22; outline-offset: 2px; }
@media screen and (max-width: 640px) {
  body { padding: 64px 16px 48px; }
  dl { grid-template-columns: 1fr; }
  dd { margin-bottom: 4pt; }
  /* What is wider than a phone moves in a box of its own, shaded where there is more of it. */
  .wide { overflow-x: auto; background: linear-gradient(to right, #fff 40%, #fff0) 0 0 / 32px 100% no-repeat local, linear-gradient(to left, #fff 40%, #fff0) 100% 0 / 32px 100% no-repeat local, linear-gradient(to right, #191c2233, #191c2200) 0 0 / 10px 100% no-repeat scroll, linear-gradient(to left, #191c2233, #191c2200) 100% 0 / 10px 100% no-repeat scroll; }
  .wide > svg { min-width: 600px; padding-bottom: 6pt; }
  .wide > svg > rect:first-of-type { fill: none; }
  /* Settings one below the other: beside long texts their numbers would stand in empty columns. */
  .small, .small tbody, .small tr, .small th, .small td { display: block; }
  .small thead { display: none; }
  .small tbody tr { padding: 5pt 0; border-bottom: 1px solid #e6e4dd; }
  .small th[scope='row'], .small td, .small .number, .small td:nth-child(4) { width: auto; padding: 1pt 0; border: 0; text-align: left; }
  .small th[scope='row'] { font-size: 9.5pt; font-weight: 700; }
  .small td::before { content: attr(data-head) ': '; color: #4a505a; }
}
@media print {
  body { padding: 0; }
  main { max-width: none; }
  .print { display: none; }
  h1, h2, h3, figcaption, .lead, thead { break-after: avoid; }
  figure, tr, li, dl, .lead { break-inside: avoid; }
  /* No heading of a table with a single row under it at the foot of a page. */
  tbody tr:nth-child(-n+2) { break-after: avoid; }
  thead { display: table-header-group; }
  p, li { orphans: 3; widows: 3; }
}
`.trim();
