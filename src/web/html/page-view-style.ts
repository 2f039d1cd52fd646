/** A page's picture beside its text, a line marked on both. */
export const pageViewStyle = `
.page-head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: 8px 24px; }
.page-head p { margin: 0 0 14px; }
.reading-choice ul { display: flex; margin: 0 0 14px; border: 1px solid var(--field); border-radius: 7px; overflow: hidden; }
.reading-choice li + li { border-left: 1px solid var(--field); }
.reading-choice a { display: block; padding: 6px 14px; color: var(--ink); text-decoration: none; background: var(--paper); }
.reading-choice a[aria-current] { background: var(--accent); color: var(--on-accent); }
.reading-choice a:hover { text-decoration: underline; }
.reading-choice a:focus-visible { outline-offset: -3px; }
.reading-choice a[aria-current]:focus-visible { outline-color: var(--on-accent); }
.turning { display: flex; gap: 24px; margin: 0 0 14px; }
.turning [rel=prev]::before { content: "← " / ""; }
.turning [rel=next]::after { content: " →" / ""; }
.page-pair + .turning { margin: 20px 0 0; }
.page-notices { margin: 0 0 16px; padding-left: 34px; }
.page-pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px 28px; align-items: start; }
.page-pair.alone { max-width: 820px; }
.page-picture { margin: 0; }
.page-picture-frame { position: relative; border: 1px solid var(--line); border-radius: 4px; overflow: hidden; background: #fff; }
.page-picture img { display: block; width: 100%; height: auto; color: #22282d; }
.page-picture svg { position: absolute; inset: 0; width: 100%; height: 100%; }
.page-picture rect { fill: transparent; stroke: none; rx: 2px; }
.page-picture a:hover rect { fill: rgb(31 95 102 / .12); }
.page-picture a.marked rect { fill: rgb(244 197 66 / .34); stroke: #9a6a00; stroke-width: 1.2; }
.page-picture figcaption { display: flex; flex-wrap: wrap; gap: 4px 20px; margin-top: 8px; }
.page-pair .paper { padding: 18px 22px 22px 10px; }
.page-lines li { position: relative; display: grid; grid-template-columns: 44px minmax(0, 1fr); border-radius: 4px; scroll-margin: 80px; }
.page-lines .opens-block { margin-top: 12px; }
.row-number { padding: 4px 10px 0 0; text-align: right; font-size: 12px; line-height: 20px; color: var(--soft); text-decoration: none; font-variant-numeric: tabular-nums; }
a.row-number:hover { color: var(--accent); text-decoration: underline; }
.row-text { padding: 1px 6px 1px 8px; }
.row-text p { margin: 0; font: 16px/1.5 Georgia, "Times New Roman", serif; white-space: pre-wrap; }
.page-lines .bold .row-text > p { font-weight: 600; }
.page-lines .furniture .row-text > p { color: var(--soft); font-size: 15px; }
.tag.quiet { margin-left: 10px; background: none; border: 1px solid var(--line); color: var(--soft); font: 12px/17px system-ui, sans-serif; }
.page-lines .marked, .page-lines li:target { background: var(--mark); color: var(--mark-ink); }
.page-lines .marked *, .page-lines li:target * { color: inherit; }
.page-lines .on { background: var(--accent-ground); }
.edited { text-decoration: underline dotted var(--accent) 2px; text-underline-offset: .2em; }
.doubted { text-decoration: underline wavy var(--warm) 1.5px; text-underline-offset: .2em; }
.row-text .source-text { font: 14px/1.5 ui-monospace, "DejaVu Sans Mono", Consolas, monospace; color: var(--soft); white-space: pre-wrap; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.opening { margin-left: 14px; font: 13px/1.4 system-ui, sans-serif; font-weight: 400; white-space: nowrap; scroll-margin: 80px; }
.row-text p:has(> .opening) { font-weight: 600; }
.opening:target { background: var(--mark); color: var(--mark-ink); }
.line-notes { font-size: 14px; }
.line-notes summary { width: max-content; max-width: 100%; cursor: pointer; color: var(--accent); font-size: 13px; }
.line-notes dl { margin: 2px 0 8px; padding: 8px 12px; border-radius: 6px; background: var(--accent-ground); color: var(--ink); }
.line-notes dl > div + div { margin-top: 6px; }
.line-notes dt { color: var(--soft); font-size: 13px; }
.row-text .choice .grow { flex-basis: 100%; }
.line-notes dt::first-letter { text-transform: uppercase; }
.line-notes dd { margin: 0; overflow-wrap: anywhere; }
.line-notes ins { text-decoration: none; font-weight: 600; }
@media (min-width: 900px) {
  .page-pair:not(.alone) { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
  .page-picture { position: sticky; top: 12px; max-height: calc(100vh - 24px); overflow-y: auto; }
}
@media (min-width: 1240px) { body:has(.page-pair:not(.alone)) :is(main, .top-inner, .foot) { max-width: 1480px; } }
@media print { .page-pair:not(.alone) { grid-template-columns: 1fr 1fr; gap: 6mm; } .row-text p { font-size: 10pt; } .reading-choice, .line-notes, .page-picture figcaption { display: none; } }`;
