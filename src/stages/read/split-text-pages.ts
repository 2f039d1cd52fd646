/**
 * The pages of a text file, each as its lines. A page begins at a form feed, as in `pdftotext`'s output, or, in dumps
 * that begin so, at a line that starts with one space and then a letter; other texts are one page. Lines keep
 * their marks and any carriage return: `splitTextPages(text).flat().join('\n')` is `text` again.
 */
export function splitTextPages(text: string): string[][] {
  const lines = text.split('\n');
  const starts = lines.some(holdsFormFeed) ? startsAfterFormFeeds(lines) : startsAtSpaces(lines);
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

/** A form feed in the middle of a line is not a page mark: a line cannot stand on two pages. */
function holdsFormFeed(line: string): boolean {
  return line.startsWith('\f') || endsPage(line);
}

function endsPage(line: string): boolean {
  return line.length > 1 && /\f\r?$/u.test(line);
}

function startsAfterFormFeeds(lines: readonly string[]): number[] {
  const starts = lines.flatMap((line, index) => {
    const previous = lines[index - 1];
    return index > 0 && (line.startsWith('\f') || (previous !== undefined && endsPage(previous)))
      ? [index]
      : [];
  });
  // The form feed that ends the last page begins no other.
  return [0, ...starts.filter((start) => lines.slice(start).some(hasInk))];
}

/**
 * Dumps of a text layer mark each page, the first too, by one space before its first line. A text that is indented as
 * a whole has no lines at the margin, one with indented paragraphs has many such lines.
 */
function startsAtSpaces(lines: readonly string[]): number[] {
  const first = lines.findIndex(hasInk);
  const marked = [...lines.keys()].filter((index) => isMarked(lines[index] ?? ''));
  const atMargin = lines.filter((line) => /^\S/u.test(line)).length;
  const isDump = marked[0] === first && marked.length <= atMargin;
  return isDump ? [0, ...marked.slice(1)] : [0];
}

// " §84 Val av justerare"
// " - Ekonomisk rapport"
function isMarked(line: string): boolean {
  return /^ \S/u.test(line);
}

function hasInk(line: string): boolean {
  return /\S/u.test(line);
}
