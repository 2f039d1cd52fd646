/** A protocol as a paper to read: the paragraphs' list beside it, § in its margin, decisions set apart. */
export const protocolStyle = `
.crumbs ol { display: flex; flex-wrap: wrap; margin: 0 0 16px; color: var(--soft); }
.crumbs li + li::before { content: "›"; padding: 0 9px; }
.with-contents { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 44px; align-items: start; }
.contents { display: none; }
.protocol { position: relative; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; padding: 36px 56px 44px; }
.print-head, .print-note { display: none; }
.single { max-width: 940px; margin-left: auto; margin-right: auto; }
.single h1 { font-size: 28px; }
.eyebrow { margin: 0 0 4px; color: var(--accent); font-size: 14px; letter-spacing: .02em; }
.meeting-head h1 { margin: 0; font-size: 34px; }
.meeting-day { margin: 4px 0 22px; font: 19px/1.4 Georgia, "Times New Roman", serif; color: var(--soft); }
.meeting-day::first-letter { text-transform: uppercase; }
.meeting-facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 14px 28px; margin: 0; padding: 18px 0;
  border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.meeting-facts .wide { grid-column: span 2; }
.meeting-facts dt { color: var(--soft); font-size: 13px; }
.meeting-facts dd { margin: 0; overflow-wrap: anywhere; }
.takeaway { display: flex; flex-wrap: wrap; gap: 6px 26px; margin: 14px 0 24px; }
.protocol .note { margin: 0 0 20px; }
.note p:last-child, .note ul:last-child { margin-bottom: 0; }
.to-review h2 { margin: 0 0 6px; font: inherit; font-weight: 600; }
.to-review ul { margin: 0 0 8px; padding-left: 20px; }
.protocol h2 { margin: 38px 0 14px; font-size: 22px; }
.people + .people { margin-top: 10px; }
.people summary { cursor: pointer; }
.people h3 { display: inline; font: inherit; font-weight: 600; }
.columns { columns: 240px auto; column-gap: 32px; padding: 8px 0 6px; }
.columns li { break-inside: avoid; padding: 2px 0; }
.glance > li { display: grid; grid-template-columns: 68px minmax(0, 1fr); padding: 9px 0; border-top: 1px solid var(--line); }
.glance a { font-weight: 600; text-decoration: none; }
.glance a:hover { text-decoration: underline; }
.glance .soft a { font-weight: 400; color: inherit; }
.glance p { margin: 2px 0 0; }
.glance-label { font-family: Georgia, "Times New Roman", serif; color: var(--soft); white-space: nowrap; }
.paragraph { position: relative; padding: 30px 0 10px; border-top: 1px solid var(--line); scroll-margin-top: 8px; }
.paragraph h3 { margin: 0 0 10px; font-size: 21px; }
.paragraph-label { color: var(--accent); white-space: nowrap; }
.paragraph:target { border-top-color: var(--accent); }
.paragraph:target::before { content: ""; position: absolute; inset: 0 -24px; z-index: 0; border-left: 4px solid var(--accent); pointer-events: none; }
.paragraph:target h3 { background: linear-gradient(var(--mark), var(--mark)) no-repeat 0 100% / 100% .42em; }
.paragraph-facts { margin: -4px 0 12px; }
.paragraph-links { display: flex; gap: 18px; margin: 14px 0 0; }
.flow { max-width: 44em; }
.flow > p { margin: 0 0 9px; }
.part-name { margin: 18px 0 4px; color: var(--soft); font-size: 14px; font-weight: 600; }
.flow > .part-name:first-child { margin-top: 0; }
.item-title { margin: 18px 0 6px; font: 600 17px/1.35 Georgia, "Times New Roman", serif; }
.flow .item-title { margin: 18px 0 6px; }
.decision { margin: 14px 0 18px; padding: 14px 20px 14px 19px; border-left: 3px solid var(--accent); border-radius: 0 8px 8px 0; background: var(--accent-ground); }
.decision p { margin: 0 0 6px; }
.decision .part-name { margin: 0 0 6px; color: var(--accent); }
.decision .tag { margin-left: 2px; background: var(--paper); font-weight: 400; }
.decision > :last-child, .decision li > :last-child { margin-bottom: 0; }
.decision.quoted { border-left-style: dotted; background: none; }
.points { margin: 0; padding: 0; list-style: none; }
.points li { position: relative; padding-left: 26px; margin: 0 0 7px; }
.points .marker { position: absolute; left: 0; color: var(--soft); }
.points li:not(:has(.marker))::before { content: ""; position: absolute; left: 7px; top: .62em; width: 6px; height: 6px; border-radius: 50%; border: 1.5px solid var(--accent); }
.part-fact { color: var(--soft); font-size: 14px; margin: 8px 0 0; }
.part { margin: 0 0 10px; padding-left: 17px; border-left: 2px solid var(--line); }
.part .part-name { margin: 0 0 2px; }
.part p { margin: 0 0 6px; }
.vote { margin: 12px 0 18px; padding: 14px 18px; border: 1px solid var(--line); border-radius: 8px; }
.vote figcaption { font-weight: 600; }
.vote-bar { display: block; width: 100%; height: 14px; margin: 8px 0 2px; }
.vote-bar .yes { fill: var(--accent); }
.vote-bar .no { fill: var(--warm); }
.vote-bar .abstain { fill: var(--field); }
.vote-bar .absent { fill: var(--line); }
.vote summary { cursor: pointer; color: var(--accent); margin-top: 8px; }
table.narrow { width: auto; margin-top: 8px; }
table.narrow tbody th { color: inherit; font-size: inherit; }
.signatures ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 20px 32px; }
.signatures li span { display: block; }
.signatures li > :first-child { font: italic 18px/1.4 Georgia, "Times New Roman", serif; }
.neighbours { display: flex; justify-content: space-between; gap: 20px; margin: 40px 0 0; padding-top: 20px; border-top: 1px solid var(--line); }
.neighbours a { text-decoration: none; }
.neighbours a > span { display: block; }
.neighbours .later { text-align: right; }
@media (min-width: 760px) {
  .protocol { padding-left: 112px; }
  .paragraph h3 { margin-left: -76px; display: grid; grid-template-columns: 76px minmax(0, 1fr); }
  .paragraph:target::before { inset: 0 -24px 0 -94px; }
}
@media (min-width: 1080px) {
  .with-contents:has(.contents) { grid-template-columns: 236px minmax(0, 1fr); }
  .contents { display: block; position: sticky; top: 20px; max-height: calc(100vh - 40px); overflow-y: auto; overflow-wrap: anywhere; font-size: 14px; line-height: 1.4; }
  .contents a { display: grid; grid-template-columns: 48px minmax(0, 1fr); padding: 5px 6px 5px 0; color: var(--soft); text-decoration: none; border-radius: 4px; }
  .contents a:hover { color: var(--accent); text-decoration: underline; }
  .contents-label { font-family: Georgia, "Times New Roman", serif; white-space: nowrap; }
}
@media (max-width: 640px) {
  .protocol { padding: 22px 16px 28px; margin: 0 -16px; border-radius: 0; border-left: 0; border-right: 0; }
  .meeting-head h1 { font-size: 27px; }
  .glance > li { grid-template-columns: 52px minmax(0, 1fr); }
  .decision { margin-left: -6px; margin-right: -6px; padding-right: 14px; }
  .meeting-facts { grid-template-columns: 1fr 1fr; gap: 12px 16px; }
}`;
