import { takeCaseNumber } from '../case-number.ts';
import { readClean, readDamaged, readSignedNumber } from './heading-numbers.ts';
import type { PrintedNumber } from './heading-numbers.ts';

/**
 * How a heading's number is printed, surest first. `after-title` is `Val av justerare § 4`; `unnumbered` stands for
 * headings without numbers, which count by their order.
 */
export type HeadingForm = 'sign' | 'trailing-sign' | 'damaged-sign' | 'after-title' | 'bare' | 'unnumbered';

/** One way to read a line as a paragraph's heading. */
export interface HeadingReading {
  readonly number: number;
  /** The a of § 9a, the .1 of § 5.1. */
  readonly suffix: string | null;
  /** The last number that the heading covers: 12 in `§§ 11-12 Val`; else its own. */
  readonly last: number;
  readonly form: HeadingForm;
  /** What stands before the § (`KF § 61`); empty where nothing does. */
  readonly prefix: string;
  /** What stands on the line after the number. */
  readonly rest: string;
  /** How much the line's own text speaks for a heading; 2 for a clear `§ 12 Title`, near 0 for a reference. */
  readonly weight: number;
}

// KF § 61   KS/AU §12   KSau § 4   (no words that lead to a reference)
const prefixed =
  /^((?!(?:Se|Jfr|Jf|Enl|I|Av|Till|Om|Mot|Och|Kap|Kl|Med|Under|Från|Protokoll|Bilaga|Punkt|Sid|Forts|Ärende|Nr)(?!\p{L}))\p{Lu}[\p{L}./-]{0,8})\s?(?:\d{4}-\d{2}-\d{2}\s?)?(?=§)/u;
// § 12   §§ 11-12   Paragraf 5   PARAGRAF 5   §.14   (a stroke or dot of dirt before or behind the sign)
const sign =
  /^(?:[|'’‘"“”.,:;*·~_-]{1,2}\s?)?(?:§{1,2}(?:\s?[.,:;'’](?=\s?\d))?|(?:Paragraf|PARAGRAF|Paragr\.|Par\.)(?=\s?\d))\s?/u;
// 12 § Title   9 a § Title   1. § Title
const trailingSign = /^(\d{1,4})(?:\s?([a-h]))?\.?\s?§[.:]?\s*(.*)$/u;
// #12 Title: a # for the § that a keyboard lacks
// $ 86. Title   & 87 Title   S 88 Title   $1S Title   I 1 Title   885. Title
const lookalikeSign = /^(?:([$&#])|([8536SBIlgs9£€]))\s?(?=[\dOolISBi])/u;
// KS 8 61   Sn $ 48
const prefixedLookalike = /^(\p{Lu}\p{L}{1,4}) (?=[$&8536S] ?\d{1,4}(?: |$))/u;
// §4 38 Title   (the § read as a § and a digit)
const doubledSign = /^[§$&]\s?\d\s(\d{1,4})[.:]?\s+(\p{Lu}.*)$/u;
// 1. Title   12) Title   (3) Title   7 Title   Punkt 5 Title   Ärende 5: Title
const bareLead = /^(?:(?:Punkt|Pkt|Ärende|Nr)\.?\s(?:nr\.?\s)?(?=\d)|\((?=\d{1,3}\)))/u;
// Val av justerare § 4   Övriga frågor.§ 74   Föregående protokoll §,64   (a dot of dirt beside the sign)
const afterTitle = /^(\p{Lu}[^§.:;]{2,90}?)(?:(?:\s*[,–-])?\s+|\s?[.,]\s?)§\s?[.,]?\s?(\d{1,4})\.?$/u;

// § Föredragningslista   §. Dagordning   (the number is lost)
const withoutNumber = /^§\s?[.:]?\s+(\p{Lu}\p{Ll}{2,}[^.]*)$/u;

/** A § whose number is lost: number 0, which no sequence takes, but a gap may. */
const numberless = { number: 0, suffix: null, last: 0, form: 'sign', weight: 1.6 } as const;

/** Every reading of a line's text as a paragraph's heading. */
export function readHeadings(text: string): readonly HeadingReading[] {
  if (!/[\d§]/u.test(text)) return [readLookalike(text)].filter((reading) => reading !== null);
  const signed = readSigned(text);
  const doubled = readDoubled(text);
  if (signed.length > 0) return doubled ? [...signed, doubled] : signed;
  const others = [doubled, readLookalike(text), readAfterTitle(text), readBare(text)];
  return others.filter((reading) => reading !== null);
}

function readSigned(text: string): readonly HeadingReading[] {
  const prefix = prefixed.exec(text)?.[1] ?? '';
  const body = prefix === '' ? text : text.slice(prefixed.exec(text)?.[0].length);
  const mark = sign.exec(body);
  if (mark && !isTitleBefore(prefix, body)) {
    const lost = withoutNumber.exec(body)?.[1];
    if (lost !== undefined) return [{ ...numberless, prefix, rest: lost }];
    return readSignedNumber(body.slice(mark[0].length)).flatMap((printed) =>
      toReading(printed, { form: printed.surety < 1 ? 'damaged-sign' : 'sign', prefix, weight: 2 }),
    );
  }
  const trailing = trailingSign.exec(text);
  if (!trailing) return [];
  const [, digits = '', suffix = null, rest = ''] = trailing;
  const number = Number(digits);
  return toReading(
    { number, suffix, last: number, rest, surety: 1 },
    { form: 'trailing-sign', prefix: '', weight: 1.6 },
  );
}

// RÖSTLÄNGD § 3: a title of one word, and not a body in short as in KSAU § 3
function isTitleBefore(prefix: string, body: string): boolean {
  return (
    prefix.length > 5 &&
    /^\p{Lu}+\s?$/u.test(prefix) &&
    !refers.test(prefix.trim()) &&
    /^§\s?\d{1,4}\.?$/u.test(body.trim())
  );
}

/** A sign that looks like a §; a letter or digit in its place proves little. */
function readLookalike(line: string): HeadingReading | null {
  const prefix = prefixedLookalike.exec(line)?.[1] ?? '';
  const text = prefix === '' ? line : line.slice(prefix.length).trimStart();
  const mark = lookalikeSign.exec(text);
  if (!mark) return null;
  const body = text.slice(mark[0].length);
  const printed = readClean(body) ?? readDamaged(body);
  if (!printed || printed.suffix?.startsWith('.') === true || !opensTitle(printed.rest)) return null;
  const isLetter = /^[A-Za-z]/u.test(text);
  if (printed.surety < (isLetter ? 1 : 0.7)) return null;
  const weight =
    mark[1] !== undefined ? 1.4 : /^8\d+\./u.test(text) ? 0.9 : /^[85S]/u.test(text) ? 0.6 : 0.45;
  return toReading(printed, { form: 'damaged-sign', prefix, weight })[0] ?? null;
}

function opensTitle(rest: string): boolean {
  return /^\p{Lu}|^["”“(]|^\d{1,4}[-\s]\p{L}|^$/u.test(rest) || holdsCase(withoutCommaBeforeCase(rest));
}

/** 1266/22   Dnr KS 2021/17 Taxa: nothing, or the title, stands beside the case's number. */
function holdsCase(rest: string): boolean {
  const { caseNumber, text } = takeCaseNumber(rest);
  return caseNumber !== null && /^(?:\p{Lu}|$)/u.test(text);
}

function readDoubled(text: string): HeadingReading | null {
  const [, digits, rest = ''] = doubledSign.exec(text) ?? [];
  if (digits === undefined) return null;
  const number = Number(digits);
  const printed = { number, suffix: null, last: number, rest, surety: 1 };
  return toReading(printed, { form: 'damaged-sign', prefix: '', weight: 1.2 })[0] ?? null;
}

// • 1. Arne Lilja öppnade mötet   (a list that a web page has numbered and dotted)
const bullet = /^[•·▪] (?=\d{1,2}\. ?\p{Lu})/u;

function readBare(printed: string): HeadingReading | null {
  const text = printed.replace(bullet, '');
  const lead = bareLead.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  const found = readClean(body);
  if (!found || found.number > 999 || !/^["”“(]?\p{Lu}|^\d{1,2}-|^$/u.test(found.rest)) return null;
  const pointed = /^\d+[\s.]?[a-h]?\s?[.:)]|^\d+\.[a-h]\s|^\d+(?:\.\d+)+/u.test(body) || lead !== '';
  if (/^\d+\p{Lu}/u.test(body)) return null;
  const titled = /[.!?]$/u.test(found.rest) ? 0.8 : 1;
  const alone = found.rest === '';
  const weight = (pointed ? 1 : alone ? 0.9 : 0.5) * titled;
  return toReading(found, { form: 'bare', prefix: lead, weight })[0] ?? null;
}

// Kommunstyrelsen 2023-04-03 § 52   Enligt protokoll § 4
const refers =
  /\d{4}|protokoll|enligt|^(?:se|jfr|ks|kf|au)(?!\p{L})|(?:styrelsen|nämnden|utskottet|fullmäktige)$/iu;

// Föregående protokoll § 4   Protokoll från förra mötet § 3   Val av protokolljusterare § 2   (a meeting's matters)
const ofProtocols =
  /^(?:Föregående|Förra|Senaste|Tidigare|Närmast föregående) (?:\p{L}+ )?\p{L}*protokoll(?:et)?$|^Protokoll(?:et)? från (?:föregående|förra|senaste|närmast föregående) \p{L}+$|juster(?:ing|are|ande)|^(?:Val|Genomgång|Godkännande|Anmälan|Uppföljning) av /iu;

function readAfterTitle(text: string): HeadingReading | null {
  const [, title = '', digits] = afterTitle.exec(text) ?? [];
  if (digits === undefined || (refers.test(title) && !ofProtocols.test(title))) return null;
  const number = Number(digits);
  const printed = { number, suffix: null, last: number, rest: title, surety: 1 };
  return toReading(printed, { form: 'after-title', prefix: '', weight: 1 })[0] ?? null;
}

function toReading(
  { surety, ...printed }: PrintedNumber,
  how: Pick<HeadingReading, 'form' | 'prefix' | 'weight'>,
): readonly HeadingReading[] {
  if (printed.number < 1)
    return how.form === 'sign' ? [{ ...numberless, prefix: how.prefix, rest: printed.rest }] : [];
  const rest = withoutCommaBeforeCase(printed.rest);
  return [{ ...printed, rest, ...how, weight: how.weight * surety * supportOfRest(rest) }];
}

/** § 8, 0017/21   § 8, dnr KS 2021/17: the comma parts the number from the case's. */
function withoutCommaBeforeCase(rest: string): string {
  const after = (/^[,;]\s+(.+)$/u.exec(rest)?.[1] ?? '').replace(/^dnr(?=[.:\s])/u, 'Dnr');
  return after !== '' && holdsCase(after) ? after : rest;
}

// § 9 Kommunallagen.   8 § Miljöbalken tillämpas   § 12 andra stycket
const namesLaw = /^\p{Lu}?\p{L}*(?:lagen|balken|förordningen|KL|PBL|OSL|MB|LSS)(?:[\s.,;]|$)/u;

/**
 * A heading's title begins with a capital; a reference that a line break put first goes on in lower case:
 *
 *     § 68 i föregående protokoll
 *     § 12, samt
 */
function supportOfRest(rest: string): number {
  if (rest === '') return 0.8;
  // Paragraf 3 Beslutet förklarades omedelbart justerat
  if (/förklara\p{L}+ (?:för )?omedelbart justera/u.test(rest)) return 0.15;
  if (/^[,;)§]|^(?:i|och|samt|st|kap|lagen|kommunallagen|första|andra|tredje|fjärde)(?![\p{L}-])/u.test(rest))
    return 0;
  if (namesLaw.test(rest)) return 0.15;
  if (/^\p{Ll}/u.test(rest)) return 0.4;
  if (/^(?:\d[\d\s]*(?:kr|%|st)(?!\p{L})|[\d\s.,–-]+$)/u.test(rest)) return 0.2;
  return 1;
}
