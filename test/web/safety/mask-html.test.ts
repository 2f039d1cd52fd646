import { describe, expect, it } from 'vitest';
import { maskAnswer } from '../../../src/web/safety/mask-answer.ts';
import { maskHtml } from '../../../src/web/safety/mask-html.ts';
import { inventNumber } from '../../records/invented-numbers.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const day = date.slice(2);
const number = `${day}-${lastFour}`;

describe('a page', () => {
  it('has numbers covered that go on through marks and over lines', () => {
    expect(maskHtml(`<p>Om <mark>${day}</mark>-<mark>${lastFour}</mark>.</p>`)).toBe(
      `<p>Om <mark>${day}</mark>-<mark>XXXX</mark>.</p>`,
    );
    expect(maskHtml(`<li>till ${day}-</li>\n<li>${lastFour}, som</li>`)).toBe(
      `<li>till ${day}-</li>\n<li>XXXX, som</li>`,
    );
    expect(maskHtml(`<title>${number}</title><textarea>${number}</textarea>`)).toBe(
      `<title>${day}-XXXX</title><textarea>${day}-XXXX</textarea>`,
    );
  });

  it('has numbers covered in what its attributes say', () => {
    const page = `<img alt="Rad om ${number}" src="/bild/1"/><input name="text" value="${number}"/>`;
    expect(maskHtml(page)).toBe(
      `<img alt="Rad om ${day}-XXXX" src="/bild/1"/><input name="text" value="${day}-XXXX"/>`,
    );
  });

  it('keeps the reader’s own question and its links', () => {
    const page = `<input type="search" name="q" value="${number}"/><a href="/sok?q=${number}&amp;sida=2">2</a>`;
    expect(maskHtml(page)).toBe(page);
  });

  it('is otherwise as it was', () => {
    const page = `<table><tr><td>12</td><td>${day}</td><td>1200</td></tr></table> § 12 &amp; ”a”`;
    expect(maskHtml(page)).toBe(page);
  });
});

describe('an answer', () => {
  it('of JSON stays JSON, set out as it was', () => {
    const record = { text: `om ${day}-\n${lastFour}`, size: Number(`${day}${lastFour}`) };
    const covered = { text: `om ${day}-\nXXXX`, size: Number(`${day}${lastFour}`) };
    expect(maskAnswer('application/json; charset=UTF-8', JSON.stringify(record))).toBe(
      JSON.stringify(covered),
    );
    expect(maskAnswer('application/problem+json', `${JSON.stringify([record], null, 2)}\n`)).toBe(
      `${JSON.stringify([covered], null, 2)}\n`,
    );
    expect(maskAnswer('application/x-ndjson', `${JSON.stringify(record)}\n`)).toBe(
      `${JSON.stringify(covered)}\n`,
    );
  });

  it('of text is covered, and one of no text is left', () => {
    expect(maskAnswer('text/csv; charset=utf-8', `a,${number}`)).toBe(`a,${day}-XXXX`);
    expect(maskAnswer('text/css', number)).toBeNull();
    expect(maskAnswer('image/png', number)).toBeNull();
    expect(maskAnswer('application/pdf', number)).toBeNull();
  });
});
