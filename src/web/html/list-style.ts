/** Lists of meetings and of decisions, and the form that narrows them. */
export const listStyle = `
.lead { color: var(--soft); margin-bottom: 20px; }
.filter { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 12px 16px; align-items: end; margin: 0 0 28px; }
.filter label { display: block; margin-bottom: 3px; }
.filter .widest { grid-column: span 2; }
.filter .check { display: flex; gap: 8px; align-items: center; min-height: 40px; margin: 0; color: var(--ink); }
.filter .actions { display: flex; gap: 16px; align-items: center; }
.list-year { margin: 28px 0 0; }
.meetings > li { display: grid; grid-template-columns: 84px minmax(0, 1fr) auto; gap: 2px 16px; align-items: baseline; padding: 11px 0; border-top: 1px solid var(--line); }
.meetings .when { color: var(--soft); white-space: nowrap; font-variant-numeric: tabular-nums; }
.meetings .what { text-align: right; color: var(--soft); font-size: 14px; }
.meetings .marks { display: flex; flex-wrap: wrap; gap: 4px 8px; grid-column: 2 / -1; }
.meetings a { font-weight: 600; text-decoration: none; }
.meetings a:hover { text-decoration: underline; }
.register table { table-layout: fixed; }
.register th:first-child { width: 190px; }
.register th:nth-child(3) { width: 150px; }
.register th:nth-child(4) { width: 190px; }
.register td, .register th[scope=row] { padding-top: 12px; padding-bottom: 12px; }
.register th[scope=row] { color: inherit; font-size: inherit; }
.register .matter { font-weight: 600; text-decoration: none; }
.register .matter:hover { text-decoration: underline; }
.register .body-name { white-space: normal; max-width: 180px; }
.register p { margin: 2px 0 0; }
.register ul { margin: 4px 0 0; padding-left: 18px; }
.register .said { max-width: 46em; }
@media (max-width: 820px) {
  .filter .widest { grid-column: auto; }
  .meetings > li { grid-template-columns: minmax(0, 1fr); }
  .meetings .what { text-align: left; }
  .meetings .marks { grid-column: 1; }
  .register table, .register tbody, .register tr, .register td, .register th { display: block; width: 100%; }
  .register thead { position: absolute; left: -9999px; }
  .register caption { display: block; }
  .register tr { padding: 12px 0; }
  .register td, .register th[scope=row] { padding: 1px 0; }
  .register td:empty { display: none; }
}`;
