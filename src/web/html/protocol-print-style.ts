/** On paper a protocol looks as one: A4, serif, § in the margin, body and date at the head of each page. */
export const protocolPrintStyle = `
@page { size: A4; margin: 22mm 20mm 20mm 24mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 9pt Georgia, "Times New Roman", serif; } }
@media print {
  .with-contents { display: block; }
  .protocol { display: table; width: 100%; padding: 0; border: 0; font: 11pt/1.42 Georgia, "Times New Roman", serif; color: #000; background: none; }
  .no-print, .glance-part { display: none !important; }
  .print-head { display: table-header-group; break-inside: avoid; font-size: 9pt; color: #444; }
  .print-head::after { content: ""; display: block; height: 6mm; }
  .meeting-head h1 { font-size: 20pt; }
  .eyebrow { color: #000; font-size: 10pt; }
  .meeting-day { font-size: 12pt; color: #000; margin-bottom: 5mm; }
  .meeting-facts { grid-template-columns: 1fr 1fr; gap: 2mm 8mm; padding: 3mm 0; font-size: 10pt; }
  .meeting-facts dt { font-size: 8.5pt; color: #444; }
  .protocol h2 { font-size: 13pt; margin: 8mm 0 3mm; }
  .paragraph { padding: 6mm 0 0; border: 0; break-inside: auto; }
  .paragraph h3 { display: grid; grid-template-columns: 17mm minmax(0, 1fr); margin: 0 0 2mm; font-size: 12pt; background: none; }
  .paragraph-label { color: #000; }
  .paragraph-facts { break-after: avoid; }
  .paragraph > :not(h3) { margin-left: 17mm; }
  .paragraph:target::before { display: none; }
  .flow { max-width: none; }
  .flow p { orphans: 2; widows: 2; }
  .decision { padding: 0 0 0 4mm; border-left: 1.2pt solid #000; border-radius: 0; background: none; break-inside: avoid-page; }
  .decision .part-name, .part-name { color: #000; font-size: 10.5pt; break-after: avoid; }
  .tag { display: none; }
  .part { padding-left: 0; border: 0; }
  .vote { border: 0; padding: 0; break-inside: avoid; }
  .vote { margin: 3mm 0; }
  .vote-bar, .vote summary, .vote caption, .vote thead { display: none; }
  .vote .scroll { overflow: visible; }
  .vote table, .vote tbody { display: block; }
  .vote tbody { columns: 3; font-size: 9pt; }
  .vote tr { display: block; border: 0; break-inside: avoid; }
  .vote td, .vote tbody th { display: inline; padding: 0 1.5mm 0 0; }
  .people summary { list-style: none; color: #000; }
  .print-note { display: block; margin: 10mm 0 0; font-size: 9pt; color: #444; }
  details::details-content { content-visibility: visible; block-size: auto; }
  .columns { columns: 2; font-size: 10pt; }
  .soft { color: #444; }
  .signatures { break-inside: avoid; }
}`;
