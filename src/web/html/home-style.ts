/** The start: a large question, then two lists side by side. */
export const homeStyle = `
.ask { max-width: 780px; margin: 26px auto 10px; }
.ask h1 { font-size: 38px; }
.examples { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 12px 0 0; }
.halves { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr)); gap: 0 56px; }
.lines li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 20px; padding: 9px 0; border-top: 1px solid var(--line); }
.lines + p { margin-top: 14px; }
@media (max-width: 640px) { .ask { margin-top: 8px; } .ask h1 { font-size: 29px; } }`;
