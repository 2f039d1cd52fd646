import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IngestedFile } from '../../../src/records/ingested-file.ts';
import { Minutes } from '../../../src/records/minutes.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { saveFile } from '../../../src/store/save-file.ts';

const truth = new URL('../../../fixtures/truth/', import.meta.url);
const bodies = 120;
/** Every body meets about so often, in days. */
const rhythm = 28;
const firstDay = Date.UTC(1975, 0, 7);
/** Files in a transaction. */
const together = 500;

/** Makes an archive with about so many paragraphs, of the fixtures' protocols over and over. */
export function fillArchive(file: string, paragraphs: number): void {
  const templates = readdirSync(truth)
    .filter((name) => name.endsWith('.json'))
    .map((name) => Minutes.parse(JSON.parse(readFileSync(new URL(name, truth), 'utf8'))));
  const database = openStore(file);
  database.pragma('synchronous = OFF');
  database.pragma('cache_size = -200000');
  let done = 0;
  for (let at = 0; done < paragraphs;) {
    database.exec('BEGIN');
    for (const end = at + together; at < end && done < paragraphs; at += 1) {
      const template = templates[(at * 31) % templates.length];
      if (template === undefined) throw new Error('there are fixtures');
      const minutes = asMeeting(template, at);
      saveFile(database, ingested(minutes), { path: `/arkiv/${at}.txt`, bytes: 1, run: 'bench' });
      done += minutes.paragraphs.length;
    }
    database.exec('COMMIT');
  }
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
}

/** The template as the meeting with this number: of another body, on another day, referring to its body's earlier ones. */
function asMeeting(template: Minutes, at: number): Minutes {
  const sha256 = createHash('sha256').update(String(at)).digest('hex');
  const body = at % bodies;
  const meeting = Math.floor(at / bodies);
  const date = dayOf(meeting, body);
  return {
    ...template,
    id: `${sha256.slice(0, 16)}-1`,
    source: { ...template.source, sha256, file: `protokoll-${at}.txt` },
    body: `Nämnden i socken ${body + 1}`,
    date,
    paragraphs: template.paragraphs.map((paragraph, index) => ({
      ...paragraph,
      references: paragraph.references.map((reference) =>
        reference.kind === 'paragraph'
          ? {
              ...reference,
              number: (index % 9) + 1,
              date: dayOf(Math.max(0, meeting - 1 - (index % 5)), body),
            }
          : reference,
      ),
    })),
  };
}

function dayOf(meeting: number, body: number): string {
  return new Date(firstDay + (meeting * rhythm + (body % rhythm)) * 86_400_000).toISOString().slice(0, 10);
}

function ingested(minutes: Minutes): IngestedFile {
  const { sha256, file } = minutes.source;
  return {
    sha256,
    name: file,
    kind: 'text',
    pageTexts: [],
    repairedPages: [],
    minutes: [minutes],
    learned: { body: minutes.body, words: {}, pairs: {} },
  };
}
