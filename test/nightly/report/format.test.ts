import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { reasons } from '../../../src/errors.ts';
import { explainReason } from '../../../src/nightly/explain-reason.ts';
import { explainNotice } from '../../../src/nightly/report/explain-notice.ts';
import { formatHtml } from '../../../src/nightly/report/format-html.ts';
import { formatText } from '../../../src/nightly/report/format-text.ts';
import { consequence, headline, toneOf } from '../../../src/nightly/report/words.ts';
import { fullReport, sampleReport } from '../sample-report.ts';

describe('the morning report as text', () => {
  it('says a calm night in few words', () => {
    expect(formatText(sampleReport()).split('\n').slice(0, 3)).toEqual([
      'MORGONRAPPORT torsdag 16 maj 2024',
      '',
      'Inget nytt kom in i natt. Du behöver inte göra något.',
    ]);
  });

  it('tells what came in, what needs a person and why, and what to do', () => {
    const text = formatText(fullReport());
    expect(text).toContain(
      'Ett protokoll kom in och är inläst. Ett protokoll behöver ses över, en fil\ngick inte att läsa och en fil väntar till nästa natt.',
    );
    expect(text).toContain(`PROTOKOLL ATT SE ÖVER
* Samordningsförbundet Norrsund, 15 maj 2024
  - Ett paragrafnummer saknas i följden. (§22, sidan 4)
  - Siffror kan vara fellästa. (2 ställen, först sidan 5)
  https://protokoll.example.se/protokoll/0123456789abcdef-1
`);
    expect(text).toContain(`KARANTÄN
* <låst>.pdf (ny)
  Filen är låst med lösenord. Spara en kopia utan lösenord.
`);
    expect(text).toContain('* Inkorgen har varit tom 8 nätter i rad');
    expect(text).toContain('* De senaste originalen finns inte i arkivet');
    expect(text).toContain('* Inget protokoll från Norrby byalag\n  Protokoll brukar komma varje år.');
    expect(text).toContain('* Förra rapporten kunde inte skickas med e-post');
    expect(text).toContain('* kopia.pdf: fanns redan i arkivet');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('names the file and the id where no pages are served', () => {
    const report = fullReport();
    const files = report.files.map((file) => ({
      ...file,
      minutes: file.minutes.map((minutes) => ({ ...minutes, link: null })),
    }));
    expect(formatText({ ...report, files })).toContain('  2024/maj & juni.pdf (0123456789abcdef-1)\n');
  });
});

describe('the morning report as a page', () => {
  const page = formatHtml(fullReport());

  it('fetches nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|\bon[a-z]+=/u);
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/gu)].every(([, to]) => to?.startsWith('https://protokoll.')),
    ).toBe(true);
  });

  it('takes no file name for markup', () => {
    expect(page).toContain('&lt;låst&gt;.pdf');
    expect(page).toContain('maj &amp; juni.pdf');
    expect(page).not.toContain('<låst>');
  });

  it('links to the place that a person should look at', () => {
    expect(page).toContain(
      'href="https://protokoll.example.se/protokoll/0123456789abcdef-1?sida=4#22">§22, sidan 4</a>',
    );
  });

  it('has colours for the dark and a form for paper', () => {
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('@media print');
  });

  it('lists at most sixty of a kind, and says how many more there are', () => {
    const [file] = fullReport().files;
    if (file === undefined) throw new Error('the sample has a file');
    const files = Array.from({ length: 5000 }, (_, index) => ({ ...file, name: `${index}.pdf` }));
    const long = formatHtml({ ...fullReport(), files });
    expect(long.length).toBeLessThan(100_000);
    expect(long).toContain('och 4\u00A0940 filer till');
  });
});

describe('the tone', () => {
  it('is calm, attentive or troubled', () => {
    const low = { what: 'database', free: 1e9, total: 9e9, low: true } as const;
    const night = { ...sampleReport().night, state: 'failed', failure: 'the inbox is gone' } as const;
    expect(toneOf(sampleReport())).toBe('calm');
    expect(toneOf(fullReport())).toBe('attention');
    expect(toneOf(sampleReport({ disk: [low] }))).toBe('trouble');
    expect(toneOf(sampleReport({ night }))).toBe('trouble');
    expect(headline(sampleReport({ night }))).toBe('Natten kunde inte slutföras.');
    expect(consequence(sampleReport({ counts: { files: 2, minutes: 2, quarantined: 13 } }))).toBe(
      '13 filer gick inte att läsa.',
    );
  });
});

describe('the words', () => {
  it('has words for every notice that asks for a person', () => {
    const codes = [...codesInSource()];
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => explainNotice(code) === explainNotice('unknown'))).toEqual([]);
  });

  it('has words for every reason that a file can be put aside for', () => {
    const ofRuns = new Set([
      'usage',
      'invalid-setting',
      'database-unusable',
      'already-running',
      'backup-failed',
      'report-failed',
      'item-unknown',
      'item-changed',
      'undo-refused',
    ]);
    const ofFiles = reasons.filter((reason) => !ofRuns.has(reason));
    expect(
      ofFiles.filter((reason) => explainReason(reason).sentence === explainReason('?').sentence),
    ).toEqual([]);
  });
});

/** `toReview('paragraph-gap', …)`, `{ code: 'page-damaged', severity: 'review' …` */
function codesInSource(): Set<string> {
  const folder = fileURLToPath(new URL('../../../src', import.meta.url));
  const pattern = /toReview\(\s*'([a-z-]+)'|code: '([a-z-]+)',\s*severity: 'review'/gu;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, a, b]) => a ?? b ?? '')));
}
