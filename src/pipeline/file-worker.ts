/**
 * The child process that reads files: started by worker-pool.ts, one job at a time. A file that crashes it costs
 * itself only.
 */
import { ParagrafError } from '../errors.ts';
import type { Reason } from '../errors.ts';
import { openEngine } from '../stages/recognize/engines/open-engine.ts';
import { endWithParent } from './end-with-parent.ts';
import { ingest } from './ingest.ts';
import type { Tools } from './ingest.ts';
import { languageVersion, loadLanguage } from './load-language.ts';
import { openReadingMemory } from './reading-memory.ts';
import { Job } from './worker-messages.ts';
import type { WorkerMessage } from './worker-messages.ts';

let tools: Omit<Tools, 'repair' | 'ocr'> | null = null;

process.on('message', (message) => {
  void run(Job.parse(message));
});
// The parent decides when to stop: Ctrl-C reaches the whole process group.
process.on('SIGINT', () => {});
// A damaged PDF makes pdfjs fail in work that nobody waits for; what is waited for fails by itself.
process.on('unhandledRejection', () => {});
// A parent that was killed leaves no orphan behind, not even one that is deep in its work.
process.on('disconnect', () => void leave());
process.on('SIGTERM', () => void leave());
endWithParent();

async function run(job: Job): Promise<void> {
  try {
    tools ??= await openTools(job);
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

async function openTools({ engine, database, imageSeconds }: Job): Promise<Omit<Tools, 'repair' | 'ocr'>> {
  const memory = openReadingMemory(database, languageVersion());
  const patience = { imageSeconds, onProgress: () => send({ type: 'alive' }) };
  return { engine: await openEngine(engine, patience), language: loadLanguage(), memory };
}

/** Ends without leaving an engine at work, or its files behind. */
async function leave(): Promise<void> {
  await tools?.engine.close().catch(() => {});
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
