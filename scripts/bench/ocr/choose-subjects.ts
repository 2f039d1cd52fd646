import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sharedSamples } from '../../eval/shared-samples.ts';
import { buildFolder } from '../../fixtures/load-protocols.ts';
import { readSplit } from '../../fixtures/split.ts';
import { byPage } from './subject.ts';
import type { Subject } from './subject.ts';

/**
 * The project's own scans of the measure part, `perRecipe` of each recipe, and the real scans beside the checkout
 * where they are there. Turned pages are left out: OCRmyPDF does not turn them unless it is asked to.
 */
export async function chooseSubjects(perRecipe: number): Promise<readonly Subject[]> {
  const { measure } = await readSplit();
  const scans = new URL('scans/', buildFolder);
  if (!existsSync(scans)) throw new Error('there are no scans yet: run npm run fixtures');
  const recipes = readdirSync(scans).filter((recipe) => !recipe.startsWith('turned-'));
  const own = recipes.flatMap((recipe) => subjectsIn(recipe, measure).slice(0, perRecipe));
  return [...realScans(), ...own];
}

/** A file that was named by hand; its text is known when it is a fixture's or a real scan's. */
export function namedSubject(file: string): Subject {
  const real = realScans().find(({ files }) => files.some((path) => basename(path) === basename(file)));
  const id = basename(file).replace(/\.[^.]+$/u, '');
  return { name: real?.name ?? basename(file), files: [file], text: real?.text ?? printedText(id) };
}

/** Files whose pages are pictures; of the other samples there the programs would only copy the text. */
function realScans(): readonly Subject[] {
  return (sharedSamples() ?? [])
    .filter(({ path }) => path.endsWith('.pdf'))
    .map(({ name, path, text }) => ({ name, files: [path], text }));
}

function subjectsIn(recipe: string, ids: readonly string[]): readonly Subject[] {
  const folder = new URL(`scans/${recipe}/`, buildFolder);
  const names = readdirSync(folder);
  return ids.flatMap((id) => {
    const files = names
      .filter((name) => protocolOf(name) === id)
      .sort(byPage)
      .map((name) => fileURLToPath(new URL(name, folder)));
    return files.length === 0 ? [] : [{ name: `${id}, ${recipe}`, files, text: printedText(id) }];
  });
}

// samf-klarsjobygden-2014-09-19.pdf
// samf-klarsjobygden-2014-09-19-12.jpg: the twelfth page of it
function protocolOf(name: string): string {
  return name.replace(/\.(?:pdf|tiff?)$|-\d+\.(?:jpg|png)$/u, '');
}

function printedText(id: string): string | null {
  const file = new URL(`printed/${id}.txt`, buildFolder);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
