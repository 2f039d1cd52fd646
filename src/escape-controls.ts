// a newline, ESC of a terminal's colours, right-to-left override, line separator, zero-width space, byte order mark, tags
const unseen =
  /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
const short: Readonly<Record<string, string>> = {
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
  '\t': String.raw`\t`,
};

/**
 * Text from outside on one line, with nothing in it that is not seen or that moves what stands around it: what a file is
 * called may hold line ends, a terminal's commands, marks that turn the reading direction. They are written as JSON writes
 * them (`\n`, `\u202e`), so that a line of JSON stays the same JSON. Text without them is given back as it is.
 */
export function escapeControls(text: string): string {
  return text.replace(unseen, (sign) => short[sign] ?? asUnits(sign));
}

function asUnits(sign: string): string {
  return sign
    .split('')
    .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
