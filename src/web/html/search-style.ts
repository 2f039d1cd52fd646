/** The search box, what narrows it, and the list of what was found. */
export const searchStyle = `
.search-box { display: flex; gap: 10px; margin: 0; }
.search-box input { min-height: 48px; font-size: 18px; }
.search-box button { min-height: 48px; padding: 0 24px; }
.narrow { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px 14px; margin: 14px 0 0; align-items: end; }
.narrow .checks { display: flex; flex-wrap: wrap; gap: 8px 20px; grid-column: 1 / -1; }
.narrow .checks label { color: var(--ink); }
details.narrowing { margin-top: 12px; }
.narrowing .filter { margin: 14px 0 0; }
.found { margin: 18px 0 10px; color: var(--soft); }
.hits { margin: 8px 0 0; }
.hit { padding: 16px 0; border-top: 1px solid var(--line); }
.hit h2 { margin: 0; font-size: 18px; }
.hit .where { margin: 2px 0 4px; color: var(--soft); font-size: 14px; }
.hit .snippet { margin: 0; }`;
