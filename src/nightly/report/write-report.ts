import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../write-whole.ts';
import { formatHtml } from './format-html.ts';
import { formatText } from './format-text.ts';
import { MorningReport } from './morning-report.ts';

const newest = 'senaste';

/**
 * Writes the report as `morgonrapport-2026-11-26.html`, `.txt` and `.json`, and once more as `senaste.…`. A second night of
 * the same day gets a name of its own; the same night's report is written over.
 *
 * @returns the path of the HTML.
 */
export function writeReport(report: MorningReport, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const name = freeName(report, folder);
  const texts = {
    json: `${JSON.stringify(report, null, 2)}\n`,
    txt: formatText(report),
    html: formatHtml(report),
  };
  for (const each of [name, newest]) {
    for (const [extension, text] of Object.entries(texts))
      writeWhole(join(folder, `${each}.${extension}`), text);
  }
  return join(folder, `${name}.html`);
}

function freeName(report: MorningReport, folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = `morgonrapport-${report.date}${number === 1 ? '' : `-${number}`}`;
    const file = join(folder, `${name}.json`);
    if (!existsSync(file) || isOfTheSameNight(file, report)) return name;
  }
}

function isOfTheSameNight(file: string, report: MorningReport): boolean {
  try {
    const other = MorningReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    return other.night.startedAt === report.night.startedAt;
  } catch {
    return false;
  }
}
