import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** A family of type, and what it is used for. */
export interface Face {
  /** As the system names it. */
  readonly name: string;
  readonly family: string;
  /** Percent of the usual width. */
  readonly stretch: number;
  readonly kind: 'serif' | 'sans' | 'typewriter';
  /** How often it is taken. */
  readonly weight: number;
}

const serif = [
  ['Liberation Serif', 4],
  ['Tinos', 1],
  ['Nimbus Roman', 2],
  ['TeX Gyre Termes', 2],
  ['FreeSerif', 1],
  ['C059', 1],
  ['P052', 1],
  ['TeX Gyre Pagella', 1],
  ['URW Bookman', 1],
  ['TeX Gyre Bonum', 1],
  ['EB Garamond 12', 1],
  ['Linux Libertine O', 1],
  ['CMU Serif', 1],
  ['CMU Concrete', 1],
  ['DejaVu Serif', 1],
  ['DejaVu Serif Condensed', 1],
  ['Charis SIL', 1],
  ['Gentium', 1],
  ['Noto Serif', 1],
  ['Old Standard TT', 1],
  ['GFS Didot', 1],
  ['GFS Artemisia', 1],
  ['Baskervald ADF Std', 1],
  ['Accanthis ADF Std', 1],
  ['Vollkorn', 1],
  ['Roboto Slab', 1],
  ['Quattrocento', 1],
  ['Junicode Two Beta', 1],
] as const;

const sans = [
  ['Liberation Sans', 4],
  ['Arimo', 1],
  ['Nimbus Sans', 2],
  ['TeX Gyre Heros', 1],
  ['FreeSans', 1],
  ['Liberation Sans Narrow', 1],
  ['Nimbus Sans Narrow', 1],
  ['TeX Gyre Heros Cn', 1],
  ['Carlito', 3],
  ['Lato', 1],
  ['Open Sans', 1],
  ['Open Sans Condensed', 0.5],
  ['Roboto', 1],
  ['Roboto Condensed', 1],
  ['Noto Sans', 1],
  ['DejaVu Sans', 1],
  ['DejaVu Sans Condensed', 1],
  ['Andika', 1],
  ['Cantarell', 1],
  ['PT Sans', 1],
  ['PT Sans Narrow', 0.5],
  ['CMU Sans Serif', 1],
  ['CMU Bright', 0.5],
  ['Linux Biolinum O', 1],
  ['URW Gothic', 1],
  ['Universalis ADF Std', 1],
  ['Go', 1],
] as const;

const typewriter = [
  ['Liberation Mono', 2],
  ['Cousine', 1],
  ['Courier Prime', 2],
  ['Nimbus Mono PS', 3],
  ['TeX Gyre Cursor', 2],
  ['FreeMono', 2],
  ['CMU Typewriter Text', 2],
  ['Tlwg Mono', 1],
  ['Tlwg Typewriter', 2],
  ['Linux Libertine Mono O', 1],
  ['DejaVu Sans Mono', 1],
  ['PT Mono', 1],
  ['Go Mono', 1],
] as const;

/** Never trained on: they tell how the model reads a face that it has not seen. */
const unseen = [
  ['Caladea', 'serif'],
  ['TeX Gyre Schola', 'serif'],
  ['PT Serif', 'serif'],
  ['Cabin', 'sans'],
  ['Gillius ADF', 'sans'],
  ['TeX Gyre Adventor', 'sans'],
  ['Anonymous Pro', 'typewriter'],
  ['Noto Mono', 'typewriter'],
] as const;

type Row = readonly [name: string, weight: number];

const trained: readonly Face[] = [
  ...serif.map((row) => faceOf(row, 'serif')),
  ...sans.map((row) => faceOf(row, 'sans')),
  ...typewriter.map((row) => faceOf(row, 'typewriter')),
];

/** As Typst names it: narrow faces are widths of their family, and these typewriters have names without a blank. */
function faceOf([name, weight]: Row, kind: Face['kind']): Face {
  const family = name.replace(/ (?:Condensed|Narrow|Cn)$/u, '');
  const stretch = family === name ? 100 : 75;
  return { name, family: family.replace(/^Tlwg /u, 'Tlwg'), stretch, weight, kind };
}

const run = promisify(execFile);
/** Letters that every face must have. */
const needed = 'åäöÅÄÖ§é–”%';

/** The faces of either part that this machine has, with all that Swedish needs. */
export async function findFaces(part: 'train' | 'eval'): Promise<readonly Face[]> {
  const codes = [...needed].map((sign) => sign.codePointAt(0)?.toString(16)).join(' ');
  const { stdout } = await run('fc-list', [`:charset=${codes}`, 'family'], { maxBuffer: 2 ** 24 });
  const families = new Set(stdout.split('\n').flatMap((line) => line.split(',').map((name) => name.trim())));
  const held = unseen.map(([name, kind]) => faceOf([name, 3], kind));
  // Half of what is evaluated is set in faces that were trained on.
  const wanted = part === 'train' ? trained : [...held, ...trained.map((face) => ({ ...face, weight: 0.4 }))];
  return wanted.filter(({ name }) => families.has(name));
}
