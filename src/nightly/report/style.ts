interface Palette {
  readonly ground: string;
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly accentGround: string;
  readonly warm: string;
  readonly warmGround: string;
  readonly bad: string;
  readonly badGround: string;
}

/** Each text colour stands at 4.5 to 1 and more against its ground. */
const light: Palette = {
  ground: '#f4f2ed',
  paper: '#ffffff',
  ink: '#22282d',
  soft: '#5c656c',
  line: '#e5e1d8',
  accent: '#1f5f66',
  accentGround: '#e4f0ef',
  warm: '#8a5209',
  warmGround: '#fbf1dd',
  bad: '#a32b22',
  badGround: '#fbe9e6',
};
const dark: Palette = {
  ground: '#14171a',
  paper: '#1c2125',
  ink: '#e8e5de',
  soft: '#a3abb1',
  line: '#32393f',
  accent: '#84c7c5',
  accentGround: '#1b3437',
  warm: '#e3b56a',
  warmGround: '#362b17',
  bad: '#f19d92',
  badGround: '#3d211e',
};

/** Colours are written out: mail programs know no variables. */
function colours(palette: Palette): string {
  return `
body { background: ${palette.ground}; color: ${palette.ink}; }
.paper { background: ${palette.paper}; border-color: ${palette.line}; }
a { color: ${palette.accent}; }
.soft, .figures th, table.list th { color: ${palette.soft}; }
section, table.list td, footer, .entry + .entry { border-color: ${palette.line}; }
.calm { background: ${palette.accentGround}; color: ${palette.accent}; }
.attention { background: ${palette.warmGround}; color: ${palette.warm}; }
.trouble { background: ${palette.badGround}; color: ${palette.bad}; }
.figures td.zero { color: ${palette.soft}; }
.figures td.look { color: ${palette.warm}; }
.chart .stored { fill: ${palette.accent}; }
.chart .set-aside { fill: ${palette.warm}; }
.chart .broken { fill: ${palette.bad}; }
.chart .night { fill: ${palette.soft}; }
.chart .none { stroke: ${palette.line}; }
.chart .base { stroke: ${palette.line}; }`;
}

const form = `
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 16px 48px; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
.paper { max-width: 720px; margin: 0 auto; padding: 40px 48px 32px; border: 1px solid; border-radius: 10px; }
.name { margin: 0 0 4px; font-size: 14px; letter-spacing: .02em; }
h1 { margin: 0 0 24px; font: 600 30px/1.2 Georgia, "Iowan Old Style", "Times New Roman", serif; letter-spacing: -.01em; }
h2 { margin: 0 0 14px; font: 600 20px/1.3 Georgia, "Iowan Old Style", "Times New Roman", serif; }
h3 { margin: 0; font-size: 16px; font-weight: 600; overflow-wrap: anywhere; }
p { margin: 0; overflow-wrap: anywhere; }
a { text-underline-offset: .18em; text-decoration-thickness: 1px; }
.verdict { margin: 0; padding: 16px 20px; border-radius: 8px; }
.verdict strong { display: block; font-size: 19px; line-height: 1.35; }
.figures { width: 100%; margin: 28px 0 0; border-collapse: collapse; table-layout: fixed; }
.figures th { padding: 0 8px 0 0; font-size: 14px; font-weight: 400; text-align: left; }
.figures td { padding: 0 8px 2px 0; font: 400 32px/1.2 Georgia, "Iowan Old Style", "Times New Roman", serif; font-variant-numeric: tabular-nums; }
section { margin: 32px 0 0; padding: 26px 0 0; border-top: 1px solid; }
.entry { margin: 0; padding: 0; }
.entry + .entry { margin-top: 14px; padding-top: 14px; border-top: 1px solid; }
.entry ul { margin: 4px 0 0; padding: 0 0 0 18px; }
.entry li { margin: 2px 0; }
.small { font-size: 14px; overflow-wrap: anywhere; }
.tag { display: inline-block; margin-left: 6px; padding: 0 8px; border-radius: 9px; font-size: 13px; font-weight: 400; line-height: 18px; white-space: nowrap; }
table.list { width: 100%; border-collapse: collapse; }
table.list th { padding: 0 12px 6px 0; font-size: 14px; font-weight: 400; text-align: left; }
table.list td { padding: 9px 12px 9px 0; border-top: 1px solid; vertical-align: top; overflow-wrap: anywhere; }
table.list .count { padding-right: 0; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; width: 72px; }
.chart { display: block; width: 100%; height: auto; overflow: visible; }
.ends { width: 100%; margin: 4px 0 0; border-collapse: collapse; }
.ends td { width: 33%; padding: 0; text-align: center; }
.ends td:first-child { text-align: left; }
.ends td:last-child { text-align: right; }
.key { margin-top: 12px; }
.key span { white-space: nowrap; margin-right: 16px; }
.key svg { width: 10px; height: 10px; margin-right: 6px; vertical-align: 0; }
footer { margin: 32px 0 0; padding: 20px 0 0; border-top: 1px solid; font-size: 14px; }`;

const phone = `
@media (max-width: 560px) {
  body { padding: 0; }
  .paper { border: 0; border-radius: 0; padding: 28px 20px 32px; }
  h1 { font-size: 26px; }
  .figures td { font-size: 26px; }
  .figures th { font-size: 13px; padding-right: 4px; }
  table.list .count { width: 58px; }
}`;

const print = `
@page { margin: 18mm; }
@media print {
  body { padding: 0; background: #fff; font-size: 11pt; }
  .paper { max-width: none; border: 0; padding: 0; }
  .entry, tr, .verdict, .figures, .chart { break-inside: avoid; }
  h2 { break-after: avoid; }
  .verdict { border: 1px solid; }
  .chart, .tag { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;

/** Print takes the light colours, whatever the screen has. */
export const style = `${form}${colours(light)}${phone}
@media screen and (prefers-color-scheme: dark) {${colours(dark)}
}${print}`;
