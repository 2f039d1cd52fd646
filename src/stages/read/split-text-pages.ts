/**
 * The pages of a text file, each as its lines. A page begins at a form feed, as in `pdftotext`'s output, or, in dumps
 * that begin so, at a line that starts with one space and then a letter; other texts are one page. Lines keep
 * their marks and any carriage return: `splitTextPages(text).flat().join('\n')` is `text` again.
 */
export function splitTextPages(text: string): string[][] {
  const lines = text.split('\n');
  const begins = findPageStarts(lines);
  const starts = [...lines.keys()].filter(
    (index) => index === 0 || begins(lines[index] ?? '', lines[index - 1] ?? ''),
  );
  // The form feed that ends the last page begins no other.
  const last = starts.at(-1) ?? 0;
  if (last > 0 && !lines.slice(last).some(hasInk)) starts.pop();
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

/**
 * Tells for a text, by its first lines (all of them, or some thousand), whether a line begins a page after the line
 * before it.
 */
export function findPageStarts(lines: readonly string[]): (line: string, previous: string) => boolean {
  if (lines.some(holdsFormFeed)) return (line, previous) => line.startsWith('\f') || endsPage(previous);
  return isMarkedAtSpaces(lines) ? isMarked : () => false;
}

/** A form feed in the middle of a line is not a page mark: a line cannot stand on two pages. */
function holdsFormFeed(line: string): boolean {
  return line.startsWith('\f') || endsPage(line);
}

function endsPage(line: string): boolean {
  return line.length > 1 && /\f\r?$/u.test(line);
}

/**
 * Dumps of a text layer mark each page, the first too, by one space before its first line. A text that is indented as
 * a whole has no lines at the margin, one with indented paragraphs has many such lines.
 */
function isMarkedAtSpaces(lines: readonly string[]): boolean {
  const first = lines.find(hasInk) ?? '';
  const marked = lines.filter(isMarked).length;
  return isMarked(first) && marked <= lines.filter((line) => /^\S/u.test(line)).length;
}

// " §84 Val av justerare"
// " - Ekonomisk rapport"
function isMarked(line: string): boolean {
  return /^\uFEFF? \S/u.test(line);
}

function hasInk(line: string): boolean {
  return /\S/u.test(line);
}
