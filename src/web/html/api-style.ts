/** The reference for those who write programs. */
export const apiStyle = `
.api code, .api pre { font: 14px/1.5 ui-monospace, "SF Mono", Consolas, "Liberation Mono", monospace; overflow-wrap: anywhere; }
.api pre { margin: 0 0 12px; padding: 10px 14px; overflow-x: auto; border-radius: 7px; background: var(--ground); }
.api pre code { overflow-wrap: normal; }
.api td code { overflow-wrap: normal; }
.api .operation { scroll-margin-top: 16px; }
.api details { padding: 8px 0; border-top: 1px solid var(--line); }
.api summary { cursor: pointer; color: var(--accent); }
.api dl { margin: 10px 0; }
.api dl > div { display: grid; grid-template-columns: minmax(120px, 220px) 1fr; gap: 4px 20px; padding: 4px 0; }
.api dt, .api dd { margin: 0; }
@media (max-width: 640px) { .api dl > div { grid-template-columns: 1fr; } }`;
