/**
 * The child process that reads files: started by worker-pool.ts, one job at a time. A file that crashes it costs
 * itself only.
 */
import { ParagrafError } from '../errors.ts';
import type { Reason } from '../errors.ts';
import { endWithParent } from './end-with-parent.ts';
import { ingest } from './ingest.ts';
import type { Tools } from './ingest.ts';
import { isShortText } from './is-short-text.ts';
import type { FindMade } from './find-made.ts';
import { loadLanguage } from './load-language.ts';
import type { PictureTools } from './open-picture-reader.ts';
import { Job } from './worker-messages.ts';
import type { WorkerMessage } from './worker-messages.ts';

let tools: Omit<Tools, 'repair' | 'ocr'> | null = null;
let reader: Promise<PictureTools> | null = null;
let seesParentEnd = false;

process.on('message', (message) => {
  void run(Job.parse(message));
});
// The parent decides when to stop: Ctrl-C reaches the whole process group.
process.on('SIGINT', () => {});
// A damaged PDF makes pdfjs fail in work that nobody waits for; what is waited for fails by itself.
process.on('unhandledRejection', () => {});
// A parent that was killed leaves no orphan behind.
process.on('disconnect', () => void leave());
process.on('SIGTERM', () => void leave());

async function run(job: Job): Promise<void> {
  try {
    if (!isShortText(job.path)) seeParentEnd();
    tools ??= { openReader: () => openOnce(job), language: loadLanguage(), findMade };
    const file = await ingest(
      job.path,
      { ...tools, repair: job, ocr: job.ocr },
      {
        careful: job.careful,
        poisonous: new Map(Object.entries(job.poisonous).map(([page, why]) => [Number(page), why])),
        onBegin: (page) => send({ type: 'begun', page }),
        onPage: (done, total) => send({ type: 'page', done, total }),
      },
    );
    send({ type: 'ingested', file });
  } catch (error) {
    send({ type: 'failed', ...describeFailure(job.path, error), page: null });
  }
}

/** Where the work may be so long, or without an end, that this process does not hear of its parent's end by itself. */
function seeParentEnd(): void {
  if (!seesParentEnd) endWithParent();
  seesParentEnd = true;
}

/** One that could not be opened is tried again when the next picture is to be read. */
async function openOnce(job: Job): Promise<PictureTools> {
  reader ??= openReader(job);
  try {
    return await reader;
  } catch (error) {
    reader = null;
    throw error;
  }
}

/** Looked for where pictures have been read: without them a file takes less time to make than to look up. */
async function findMade(): Promise<FindMade | null> {
  return reader === null ? null : ((await reader.catch(() => null))?.findMade ?? null);
}

/** What reads pictures is loaded with the first of them: most files need none. */
async function openReader({ engine, database, imageSeconds }: Job): Promise<PictureTools> {
  const { openPictureReader } = await import('./open-picture-reader.ts');
  const patience = { imageSeconds, onProgress: () => send({ type: 'alive' }) };
  return openPictureReader(engine, database, patience);
}

/** Ends without leaving an engine at work, or its files behind. */
async function leave(): Promise<void> {
  await reader?.then(({ engine }) => engine.close()).catch(() => {});
  process.exit();
}

function describeFailure(path: string, error: unknown): { reason: Reason; message: string; remedy: string } {
  if (error instanceof ParagrafError) {
    return { reason: error.reason, message: error.message, remedy: error.remedy };
  }
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    reason: 'defect',
    message: `${path} met a defect in Paragraf: ${cause}`,
    remedy: 'Report the defect with this message; the other files are not affected.',
  };
}

function send(message: WorkerMessage): void {
  process.send?.(message);
}
