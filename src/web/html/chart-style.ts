/** Charts of years, and timelines of what was when. */
export const chartStyle = `
.chart, .timeline { margin: 0 0 30px; }
.chart figcaption, .timeline figcaption { margin-bottom: 8px; color: var(--soft); font-size: 14px; }
.chart-scroll { overflow-x: auto; direction: rtl; }
.chart-scroll svg { display: block; direction: ltr; margin-right: auto; }
.chart text, .timeline text { fill: var(--soft); font-size: 11px; text-anchor: middle; font-variant-numeric: tabular-nums; }
.chart .ground { fill: transparent; }
.chart .bar { fill: var(--accent); opacity: .82; }
.chart a:hover .bar, .chart .chosen .bar { opacity: 1; }
.chart a:hover .ground { fill: var(--accent-ground); }
.chart .chosen .year { fill: var(--ink); font-weight: 700; text-decoration: underline; }
.chart summary, .timeline summary { width: max-content; color: var(--accent); cursor: pointer; font-size: 14px; margin-top: 6px; }
.timeline-rows { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr)); gap: 16px 40px; }
.timeline-rows + details .timeline-rows { margin-top: 16px; }
.timeline-rows li { display: flex; flex-direction: column; justify-content: flex-end; }
.timeline-rows p { margin: 0 0 2px; line-height: 1.35; }
.timeline-rows p a { font-weight: 600; text-decoration: none; }
.timeline-rows svg { display: block; width: 100%; overflow: visible; }
.timeline text { font-size: 9px; }
.timeline .axis { stroke: var(--line); fill: none; stroke-width: 1.2; }
.timeline circle { fill: var(--accent); stroke: var(--ground); stroke-width: 1.2; }
.timeline a:hover circle { fill: var(--warm); }`;
