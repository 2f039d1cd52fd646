/** Each text colour stands at 4.5 to 1 and more against each ground that it is used on, in light and in dark. */
const light = {
  ground: '#f4f2ed',
  paper: '#ffffff',
  ink: '#22282d',
  soft: '#5c656c',
  line: '#dcd7cb',
  field: '#8a8f8f',
  accent: '#1f5f66',
  'accent-ground': '#e4f0ef',
  warm: '#80490a',
  'warm-ground': '#fbf1dd',
  bad: '#a32b22',
  'bad-ground': '#fbe9e6',
  mark: '#fbe7a2',
  'mark-ink': '#22282d',
  'on-accent': '#ffffff',
};
const dark: typeof light = {
  ground: '#14171a',
  paper: '#1c2125',
  ink: '#e8e5de',
  soft: '#a9b1b7',
  line: '#353c43',
  field: '#7d868d',
  accent: '#84c7c5',
  'accent-ground': '#1b3437',
  warm: '#e3b56a',
  'warm-ground': '#362b17',
  bad: '#f19d92',
  'bad-ground': '#3d211e',
  mark: '#5b4a12',
  'mark-ink': '#f6ecca',
  'on-accent': '#10282a',
};

function variables(palette: typeof light): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}: ${colour};`)
    .join(' ');
}

/** The colours as CSS variables: light, and dark where the system asks for it; print is always light. */
export const palette = `
:root { color-scheme: light dark; ${variables(light)} }
@media screen and (prefers-color-scheme: dark) { :root { ${variables(dark)} } }`;
