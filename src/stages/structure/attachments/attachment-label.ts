/** The label that heads an attachment. */
export interface AttachmentLabel {
  /** As printed: `Bilaga 2`, `Bil. 3`, `Bilaga KS 2019/34`. */
  readonly label: string;
  /** `2`, `a`, `ks 2019/34`; null where the attachment has no name of its own. */
  readonly name: string | null;
  /** The label of the paragraph that it says it belongs to: `§14`. */
  readonly paragraph: string | null;
  /** What else stands on the line: the title, or nothing. */
  readonly rest: string;
}

// Bilaga  BILAGA  Bi1aga  BiIaga  8ilaga  Bilaqa  Bil.: what recognition makes of it, too
const word = String.raw`(?:[B8][il1I|!][l1I|!]a[gq]a|[B8][IL1|!]{2}AGA|Bil\.?(?=\s?\d))`;
const figure = String.raw`(?:(?:nr|nummer)\.?\s?)?(?:\d{1,3}(?:\.\d{1,2})?(?:\s?[a-z])?(?![\p{L}\d])|[A-ZÅÄÖ](?![\p{L}\d])|[IVX]{1,4}(?![\p{L}\d])|[lI|](?![\p{L}\d]))`;
const caseNumber = String.raw`\p{Lu}{2,6}[ /-]?(?:19|20)\d{2}[/:-]\d{1,6}`;
const paragraph = String.raw`(?:(?:\p{Lu}{2,5}\s)?§\s?\d{1,4}\s?[a-h]?(?![\p{L}\d]))`;
// Bilaga 2 till § 14   Bilaga § 14   Bilaga 1, KF § 45   Bilaga 3 (§ 12)   Bilaga till protokoll 2019-03-05, § 7
const belongs = String.raw`(?:[\s,(–-]*(?:till\s|tillhör(?:ande)?\s|hör till\s|av\s)?(?:\p{L}*protokoll(?:et)?s?[\s,]*(?:den\s)?(?:[\d-]{8,10}[\s,]*)?)?(${paragraph})\)?)`;
const pattern = new RegExp(
  String.raw`^(${word}(?:\s(?:${caseNumber}|${figure}))?)(?:(?=[\s:.,;()–-])${belongs}|(?![\p{L}\d]))\s*[:.,;–-]*\s*(.*)$`,
  'u',
);

/** Reads a line that begins with an attachment's label; null where it begins otherwise or is running text. */
export function readAttachmentLabel(text: string): AttachmentLabel | null {
  const match = pattern.exec(text);
  if (!match || text.length > 110 || /[,;]$/u.test(text)) return null;
  const [, label = '', referred, rest = ''] = match;
  if (/^\p{Ll}/u.test(rest) || (rest !== '' && /^(?:\/|\d{1,2}\/)/u.test(rest))) return null;
  return {
    label: mended(label),
    name: nameOf(label),
    paragraph: referred === undefined ? null : labelOfParagraph(referred),
    rest: isCounter(rest) ? '' : rest,
  };
}

/** What tells an attachment from its fellows, of a label or of a reference: `Bilaga 2 a` and `bil. 2a` are `2a`. */
export function nameOf(label: string): string | null {
  const name = label
    .replace(/^\P{L}*\S+\s?/u, '')
    .replace(/^(?:nr|nummer)\.?\s?/iu, '')
    .replace(/^[lI|]$/u, '1')
    .replace(/(?<=\d)\s(?=[a-z]$)/u, '')
    .toLowerCase()
    .trim();
  return name === '' ? null : name;
}

/** A label as it was set before recognition damaged its word: nothing but the word itself is touched. */
function mended(label: string): string {
  const [first = '', ...others] = label.split(' ');
  const whole = first === first.toUpperCase() && first.endsWith('AGA') ? 'BILAGA' : 'Bilaga';
  const own = first.toLowerCase().startsWith('bil.') || first === 'Bil' ? first : whole;
  return [own, ...others.map((part) => (/^[l|]$/u.test(part) ? '1' : part))].join(' ');
}

export function labelOfParagraph(printed: string): string {
  return `§${/\d.*$/u.exec(printed)?.[0].replaceAll(' ', '') ?? ''}`;
}

// Bilaga 1, sid 2 (3)   Bilaga 2   1(4)
function isCounter(rest: string): boolean {
  return /^(?:sid(?:an?|\.)?\s?)?\d{1,3}(?:\s?(?:av|\(|\/)\s?\d{1,3}\)?)?$/iu.test(rest);
}
