import { escapeControls } from '../escape-controls.ts';
import { exitCodes } from '../errors.ts';
import type { FoundFiles } from '../pipeline/find-files.ts';
import type { Counts, FailedFile, FileResult } from '../pipeline/import-run.ts';

/** What an import came to: counted as files end, printed when all have. */
export class ImportSummary {
  private readonly startedAt = performance.now();
  private readonly otherKinds: ReadonlyMap<string, number>;
  private readonly setAside: FailedFile[];
  private readonly waiting: FailedFile[] = [];
  private readonly totals = { pages: 0, minutes: 0, copies: 0, paragraphs: 0, decisions: 0, toReview: 0 };
  private added = 0;
  private partial = 0;
  private known = 0;

  constructor(found: FoundFiles) {
    this.otherKinds = found.otherKinds;
    this.setAside = found.problems.map(({ path, error: { reason, message, remedy } }) => {
      return { path, state: 'set-aside', reason, message, remedy };
    });
  }

  add(result: FileResult): void {
    if (result.state === 'set-aside') this.setAside.push(result);
    else if (result.state === 'waiting') this.waiting.push(result);
    else if (result.state === 'known') this.known += 1;
    else {
      this.added += 1;
      if (result.state === 'partial') this.partial += 1;
      this.count(result.counts);
    }
  }

  private count(counts: Counts): void {
    this.totals.pages += counts.pages;
    this.totals.minutes += counts.minutes;
    this.totals.copies += counts.copies;
    this.totals.paragraphs += counts.paragraphs;
    this.totals.decisions += counts.decisions;
    this.totals.toReview += counts.toReview;
  }

  get exitCode(): number {
    const isWhole = this.setAside.length === 0 && this.waiting.length === 0 && this.partial === 0;
    return isWhole ? exitCodes.done : exitCodes.partial;
  }

  toRecord(): Record<string, unknown> {
    return {
      files: this.added,
      partial: this.partial,
      known: this.known,
      ...this.totals,
      setAside: this.setAside.map(toRecord),
      waiting: this.waiting.map(toRecord),
      otherKinds: Object.fromEntries(this.otherKinds),
      seconds: this.seconds(),
    };
  }

  toText(): string {
    const { pages, minutes, copies, paragraphs, decisions, toReview } = this.totals;
    const lines = [
      this.added + this.setAside.length + this.waiting.length === 0
        ? 'Nothing new.'
        : `Imported in ${this.seconds()} s:`,
      row('files', this.added, this.partial > 0 ? `${this.partial} only partly read` : ''),
      row('pages', pages),
      row('protocols', minutes, copies > 0 ? `and ${copies} stored before with the same text` : ''),
      row('paragraphs', paragraphs),
      row('decisions', decisions),
      row('notices', toReview, toReview > 0 ? 'for a person to look at' : ''),
      row('already stored', this.known),
      row('set aside', this.setAside.length),
      ...this.setAside.flatMap(failureLines),
    ];
    if (this.waiting.length > 0) {
      lines.push(row('waiting', this.waiting.length, 'the next run tries again'));
      lines.push(...this.waiting.flatMap(failureLines));
    }
    if (this.otherKinds.size > 0) lines.push(otherKindsLine(this.otherKinds));
    return lines.join('\n');
  }

  private seconds(): number {
    return Math.round((performance.now() - this.startedAt) / 100) / 10;
  }
}

function row(label: string, count: number, comment = ''): string {
  return `${label.padStart(16)}  ${count}${comment === '' ? '' : ` (${comment})`}`;
}

function toRecord({
  path,
  reason,
  message,
  remedy,
}: FailedFile): Pick<FailedFile, 'path' | 'reason' | 'message' | 'remedy'> {
  return { path, reason, message, remedy };
}

function failureLines({ reason, message, remedy }: FailedFile): string[] {
  return [`    ${reason}: ${message}`, `      ${remedy}`].map(escapeControls);
}

function otherKindsLine(otherKinds: ReadonlyMap<string, number>): string {
  const kinds = [...otherKinds].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = kinds.reduce((sum, [, count]) => sum + count, 0);
  const list = kinds.map(
    ([extension, count]) => `${extension === '' ? 'no extension' : escapeControls(extension)} ${count}`,
  );
  return `${row('left alone', total)} of other kinds: ${list.join(', ')}`;
}
