import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { scanSamples } from '../../eval/scan-samples.ts';
import { sharedSamples } from '../../eval/shared-samples.ts';
import { buildFolder } from '../../fixtures/load-protocols.ts';
import { RecipeName } from '../../fixtures/recipes.ts';
import type { Subject } from './subject.ts';

/**
 * The real scans beside the checkout, where they are there, and the project's own of the measure part, `perRecipe` of
 * each way of scanning; or only the own ones of the ways that are asked for. Turned pages are left out unless they are
 * asked for: OCRmyPDF does not turn them if it is not told to.
 */
export async function chooseSubjects(
  perRecipe: number,
  asked: readonly RecipeName[],
): Promise<readonly Subject[]> {
  const upright = RecipeName.options.filter((name) => !name.startsWith('turned-'));
  const recipes = asked.length > 0 ? asked : upright;
  const scans = await scanSamples('measure', recipes);
  const chosen = recipes.flatMap((name) => scans.filter(({ recipe }) => recipe === name).slice(0, perRecipe));
  const own = chosen.map(({ id, recipe, files, printed }) => ({
    name: `${id}, ${recipe}`,
    files,
    text: printed,
  }));
  return asked.length > 0 ? own : [...realScans(), ...own];
}

/** A file that was named by hand; its text is known when it is a fixture's or a real scan's. Its folder, often the way of scanning, is in its name. */
export function namedSubject(file: string): Subject {
  const real = realScans().find(({ files }) => files.some((path) => basename(path) === basename(file)));
  const id = basename(file).replace(/\.[^.]+$/u, '');
  const name = real?.name ?? `${basename(dirname(file))}/${basename(file)}`;
  return { name, files: [file], text: real?.text ?? printedText(id) };
}

/** Only PDFs are scans: what else is shared is text already. */
function realScans(): readonly Subject[] {
  return (sharedSamples() ?? [])
    .filter(({ path }) => path.endsWith('.pdf'))
    .map(({ name, path, text }) => ({ name, files: [path], text }));
}

function printedText(id: string): string | null {
  const file = new URL(`printed/${id}.txt`, buildFolder);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
