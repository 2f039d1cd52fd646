/** What every page has: type, links, forms, the head and foot, tables and lists. */
export const baseStyle = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 16px; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--ink);
  font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1, h2, h3 { font-family: Georgia, "Iowan Old Style", "Times New Roman", serif; font-weight: 600; line-height: 1.25; overflow-wrap: anywhere; }
h1 { margin: 0 0 6px; font-size: 30px; letter-spacing: -.01em; }
h2 { margin: 32px 0 12px; font-size: 21px; }
h3 { margin: 0 0 4px; font-size: 17px; }
p { margin: 0 0 12px; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 16px; top: 12px; z-index: 2; background: var(--paper); padding: 8px 14px; }
.top { background: var(--paper); border-bottom: 1px solid var(--line); }
.top-inner, main, .foot { width: 100%; max-width: 1180px; margin: 0 auto; padding: 0 24px; }
.top-inner { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 28px; min-height: 62px; padding-top: 8px; padding-bottom: 8px; }
.brand { font: 600 20px/1 Georgia, "Times New Roman", serif; color: var(--ink); text-decoration: none; }
.brand span { color: var(--accent); }
.top nav { margin-left: auto; }
.top nav ul { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 0; padding: 0; list-style: none; }
.top nav a { color: var(--ink); text-decoration: none; padding: 6px 0; border-bottom: 2px solid transparent; }
.top nav a:hover, .top nav a[aria-current] { border-color: var(--accent); }
main { flex: 1; padding-top: 30px; padding-bottom: 48px; }
.foot { padding-top: 18px; padding-bottom: 26px; color: var(--soft); font-size: 14px; }
.soft { color: var(--soft); }
.small { font-size: 14px; }
.plain-list { list-style: none; margin: 0; padding: 0; }
.paper { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 24px 28px; }
.paper + .paper { margin-top: 18px; }
.tag { display: inline-block; padding: 0 9px; border-radius: 10px; font-size: 13px; line-height: 20px; white-space: nowrap;
  background: var(--accent-ground); color: var(--accent); }
.tag.warm { background: var(--warm-ground); color: var(--warm); }
.tag.bad { background: var(--bad-ground); color: var(--bad); }
.note { padding: 12px 16px; border-radius: 8px; background: var(--accent-ground); }
.note.warm { background: var(--warm-ground); }
.note.bad { background: var(--bad-ground); }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; padding: 0 1px; }
label { font-size: 14px; color: var(--soft); }
input, select, textarea, button { font: inherit; color: inherit; }
input[type=text], input[type=search], input[type=password], input[type=date], select, textarea {
  width: 100%; min-height: 40px; padding: 7px 11px; background: var(--paper); border: 1px solid var(--field); border-radius: 7px; }
input[type=checkbox], input[type=radio] { width: 18px; height: 18px; margin: 0; accent-color: var(--accent); vertical-align: -3px; }
button, .button { display: inline-block; min-height: 40px; padding: 7px 18px; border: 1px solid var(--accent); border-radius: 7px;
  background: var(--accent); color: var(--on-accent); text-decoration: none; cursor: pointer; }
button.quiet, .button.quiet { background: transparent; color: var(--accent); }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; color: var(--soft); padding-bottom: 6px; }
th, td { padding: 8px 14px 8px 0; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { color: var(--soft); font-weight: 400; font-size: 14px; }
tbody tr { border-top: 1px solid var(--line); }
.count { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
summary { width: max-content; max-width: 100%; padding: 4px 0; color: var(--accent); cursor: pointer; }
.scroll { overflow-x: auto; }
.pager { display: flex; gap: 20px; margin: 22px 0 0; }
@media (max-width: 640px) {
  .top-inner, main, .foot { padding-left: 16px; padding-right: 16px; }
  .top nav { margin-left: 0; }
  .top nav ul { gap: 4px 18px; }
  main { padding-top: 20px; }
  h1 { font-size: 25px; }
  .paper { padding: 18px 16px; }
}
@media print {
  body { background: none; font-size: 11pt; }
  .top, .foot, .skip, .no-print { display: none; }
  main { max-width: none; padding: 0; }
  .paper { border: 0; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h2, h3 { break-after: avoid; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }`;
