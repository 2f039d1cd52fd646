/**
 * A line and its place on the page's picture are marked together where one points at either, or goes through the lines with
 * the arrow keys. Without this they are links to each other.
 */
const list = document.querySelector<HTMLElement>('[data-lines]');
const rows = new Map<string, { readonly line: HTMLElement; readonly place: SVGElement | null }>();

for (const line of list?.querySelectorAll<HTMLElement>('li[data-row]') ?? []) {
  const row = line.dataset['row'] ?? '';
  rows.set(row, { line, place: document.querySelector<SVGElement>(`.page-picture a[data-row="${row}"]`) });
}

let shown: string | null = null;

/** Only what one points at is marked; what the address asks for, as soon as one has pointed at something, is not. */
function show(row: string | null): void {
  if (row === shown) return;
  for (const { line, place } of rows.values()) {
    line.classList.remove('on', 'marked');
    place?.classList.remove('marked');
  }
  shown = row;
  const found = row === null ? undefined : rows.get(row);
  found?.line.classList.add('on');
  found?.place?.classList.add('marked');
}

function rowOf(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest('[data-row]')?.getAttribute('data-row') ?? null) : null;
}

for (const area of [list, document.querySelector('.page-picture')]) {
  area?.addEventListener('pointerover', (event) => {
    const row = rowOf(event.target);
    if (row !== null) show(row);
  });
}

list?.addEventListener('focusin', (event) => {
  const row = rowOf(event.target);
  if (row === null) return;
  show(row);
  rows.get(row)?.place?.scrollIntoView({ block: 'nearest' });
});

list?.addEventListener('keydown', (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const all = [...rows.keys()];
  const next = all[all.indexOf(rowOf(event.target) ?? '') + step];
  if (next === undefined) return;
  event.preventDefault();
  rows.get(next)?.line.querySelector<HTMLElement>('.row-number')?.focus();
});

const picture = document.querySelector<HTMLImageElement>('img[data-picture]');

/** What the server says of a picture that it cannot show. */
async function explain(): Promise<void> {
  const place = document.querySelector('[data-picture-trouble]');
  if (picture === null || place === null) return;
  const answer = await fetch(picture.src);
  const isText = answer.headers.get('content-type')?.startsWith('text/plain') === true;
  place.textContent = isText ? await answer.text() : 'Bilden kan inte visas.';
}

if (picture !== null) {
  if (picture.complete && picture.naturalWidth === 0) void explain();
  picture.addEventListener('error', () => void explain());
}
