/** The queue of matters, one matter with its scan and choices, and the history of corrections. */
export const reviewStyle = `
.figures { display: flex; flex-wrap: wrap; gap: 12px 44px; margin: 14px 0 22px; padding: 0; list-style: none; }
.figures b { display: block; font: 400 30px/1.2 Georgia, "Times New Roman", serif; font-variant-numeric: tabular-nums; }
.filter + p, .filter + .note { margin-top: 20px; }
.matters { margin: 0; padding: 0; list-style: none; }
.matters > li { padding: 14px 0; border-top: 1px solid var(--line); }
.matters p { margin: 2px 0 0; }
.matter { display: grid; grid-template-columns: minmax(0, 1fr); gap: 18px; max-width: 900px; }
.crop { display: block; width: 100%; height: auto; max-height: 46vh; background: #fff; border: 1px solid var(--line); border-radius: 8px; }
.crop-mark { fill: #f5c400; fill-opacity: .22; stroke: #b07800; stroke-width: 1; }
.reading { margin: 0; padding: 0; }
.reading dt { color: var(--soft); font-size: 14px; }
.reading dd { margin: 0 0 10px; font: 18px/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; white-space: pre-wrap; }
.choices { display: grid; gap: 10px; margin: 0; padding: 0; border: 0; }
.choice { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.choice button { max-width: 100%; overflow-wrap: anywhere; text-align: left; }
.choice .grow { flex: 1 1 260px; }
.keys { margin-top: 26px; }
kbd { display: inline-block; min-width: 24px; padding: 0 6px; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 5px;
  background: var(--paper); color: var(--soft); font: 13px/20px ui-monospace, monospace; text-align: center; }
.done { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 18px; margin: 0 0 18px; }
.done p { margin: 0; }
.places { margin: 0 0 18px; padding: 0; list-style: none; }
.places > li { padding: 12px 0; border-top: 1px solid var(--line); }
.places label { display: flex; gap: 12px; color: var(--ink); font-size: 16px; }
.places .crop { margin-top: 8px; max-height: 90px; width: auto; max-width: 100%; }
.log td del { color: var(--bad); }
.log td ins { color: var(--accent); text-decoration: none; }
.log :is(th, td):nth-child(-n+2) { overflow-wrap: break-word; }
.log :is(th, td):nth-child(3) { min-width: 14em; }
.log :is(th, td):nth-child(4) { min-width: 11em; }
.log :is(th, td):last-child { padding-right: 0; overflow-wrap: normal; }
@media (max-width: 700px) {
  .log, .log tbody, .log tr, .log td { display: block; width: 100%; }
  .log caption { display: block; }
  .log thead { position: absolute; left: -9999px; }
  .log tr { padding: 12px 0; }
  .log td { padding: 2px 0; }
  .log td:empty { display: none; }
}`;
