/**
 * Decides by keyboard: `b` keeps, `1` to `9` take, `s` goes to the field, `n` and `f` go to the next and the one before,
 * `z` undoes what was done last. Whoever does not want it switches it off on the page; what is chosen is kept here.
 */
const storage = 'paragraf-tangenter';
const toggle = document.querySelector<HTMLInputElement>('input[data-keys-toggle]');

if (toggle !== null) {
  toggle.checked = localStorage.getItem(storage) !== 'av';
  toggle.closest<HTMLElement>('[hidden]')?.removeAttribute('hidden');
  toggle.addEventListener('change', () => localStorage.setItem(storage, toggle.checked ? 'på' : 'av'));
}

/** Where a page has no switch, as the queue itself, the one on the matters' pages holds. */
function areHeard(): boolean {
  return toggle === null ? localStorage.getItem(storage) !== 'av' : toggle.checked;
}

document.addEventListener('keydown', (event) => {
  if (!areHeard() || event.ctrlKey || event.metaKey || event.altKey) return;
  if (
    event.target instanceof HTMLElement &&
    event.target.closest('input[type=text], textarea, select') !== null
  ) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  const target = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
  if (target === null) return;
  event.preventDefault();
  act(target);
});

/** A field is gone to, with what stands in it chosen; a button or a link is pressed. */
function act(target: HTMLElement): void {
  if (target instanceof HTMLInputElement && target.type === 'text') {
    target.focus();
    target.select();
  } else target.click();
}
