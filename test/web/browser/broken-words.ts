import type { Page } from 'playwright-core';

/** For the browser: its types are not those of the tests. */
const find = (selector: string): string => `
  const found = [];
  for (const element of document.querySelectorAll(${JSON.stringify(selector)})) {
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const { 0: word, index } of node.textContent.matchAll(/\\p{L}{2,20}/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
      }
    }
  }
  return found;
`;

/** Short words that a line ends within, where they stand: what is too narrow for them breaks them. */
export function brokenWords(page: Page, selector: string): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {${find(selector)}})()`);
}
