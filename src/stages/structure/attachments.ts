import type { Attachment } from '../../records/minutes.ts';
import { closesMeeting, isAttachmentTitle } from './closings.ts';
import type { Line } from './read-lines.ts';
import { startOfSignatures } from './meeting/signatures.ts';

/** Where a protocol's own text ends. Indices into the file's lines; each is the line after the last. */
export interface ProtocolEnd {
  /** End of the last paragraph's text. */
  readonly text: number;
  /** End of the signatures; attachments begin here. */
  readonly protocol: number;
}

// Signerat med BankID   Verifikat   Dokumentet är undertecknat elektroniskt
const signingService =
  /\b(?:BankID|signera(?:t|d|s|de)|signatur(?:er)?|verifikat|undertecknat elektroniskt|Scrive|Penneo|transaktion)/iu;
/** Finds where the last paragraph ends and the attachments begin, among the lines after the last heading. */
export function findProtocolEnd(lines: readonly Line[], lastHeading: number, end: number): ProtocolEnd {
  const tail = lines.slice(lastHeading, end);
  const protocol = lastHeading + startOfAttachments(tail);
  const own = lines.slice(lastHeading + 1, protocol);
  return { text: lastHeading + 1 + startOfSignatures(own), protocol };
}

function startOfAttachments(tail: readonly Line[]): number {
  let closed = /avslut/iu.test(tail[0]?.text ?? '');
  for (let at = 1; at < tail.length; at += 1) {
    const line = tail[at];
    const before = tail[at - 1];
    if (!line || !before) break;
    if (line.pageStart || (closed && line.gapBefore && line.wrapped)) {
      if (isAttachmentTitle(line)) return at;
      if (line.pageStart && closed && !goesOn(before, tail.slice(at))) return at;
    }
    closed ||= closesMeeting(line.text) || startOfSignatures(tail.slice(at, at + 4)) === 0;
  }
  return tail.length;
}

/** A page after the closing still belongs to the protocol when it ends a sentence, or holds its signatures. */
function goesOn(before: Line, page: readonly Line[]): boolean {
  const [first] = page;
  if (!first) return false;
  if (!/[.:!?)]$/u.test(before.text) && /^\p{Ll}/u.test(first.text)) return true;
  const next = page.findIndex((line, i) => i > 0 && line.pageStart);
  const lines = next === -1 ? page : page.slice(0, next);
  if (startOfSignatures(lines.slice(0, 8)) < Math.min(4, lines.length)) return true;
  return lines.length < 60 && lines.filter((line) => signingService.test(line.text)).length >= 2;
}

/** The attachments that stand after the protocol, cut where a page opens with a label of its own. */
export function readAttachments(
  lines: readonly Line[],
  { start: from, end }: { readonly start: number; readonly end: number },
): Attachment[] {
  const starts: number[] = [];
  for (let at = from; at < end; at += 1) {
    const line = lines[at];
    if (line && (at === from || (line.pageStart && isAttachmentTitle(line)))) starts.push(at);
  }
  return starts.map((start, i) => describe(lines.slice(start, starts[i + 1] ?? end)));
}

const longestTitle = 160;
const labelled = /^(Bilaga(?:\s(?:nr\s?)?(?:\d{1,3}[a-z]?|[A-Z](?![\p{L}])))?)\s*[:.–-]?\s*(.*)$/iu;

function describe(own: readonly Line[]): Attachment {
  const first = own[0];
  const last = own.at(-1) ?? first;
  const { label, title } = first && isAttachmentTitle(first) ? splitLabel(first, own[1]) : unlabelled(first);
  return {
    label,
    title: title.length <= longestTitle ? title : '',
    pages: [first?.page ?? 1, last?.page ?? 1],
    paragraph: null,
  };
}

type Heading = Pick<Attachment, 'label' | 'title'>;

/** `Bilaga 2: Budget`, or the label alone and the title on the next line. */
function splitLabel(first: Line, second: Line | undefined): Heading {
  const [, label = null, rest = ''] = labelled.exec(first.text) ?? [];
  return { label, title: rest === '' ? (second?.text ?? '') : rest };
}

function unlabelled(first: Line | undefined): Heading {
  return { label: null, title: first?.text ?? '' };
}
