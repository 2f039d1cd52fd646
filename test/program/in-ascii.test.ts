import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { inAscii } from '../../scripts/program/in-ascii.ts';

const isAscii = (code: string): boolean => /^[\0-\x7f]*$/.test(code);

describe('code in ASCII', () => {
  it('finds with its patterns what it found', () => {
    const code = inAscii('a.js', 'export default /^[–—§]\\s?(?<år>å+)🙂$/u;');
    expect(isAscii(code)).toBe(true);
    const pattern = evaluate(code) as RegExp;
    expect(pattern.exec('— åå🙂')?.groups).toMatchObject({ år: 'åå' });
    expect(pattern.test('- åå🙂')).toBe(false);
  });

  it('makes of raw templates what it made', () => {
    const code = inAscii(
      'a.js',
      'export default String.raw`^\\s–${"[a]"}\\u{1}\\`$ §${String.raw`å${1}`}–`;',
    );
    expect(isAscii(code)).toBe(true);
    expect(evaluate(code)).toBe('^\\s–[a]\\u{1}\\`$ §å1–');
  });

  it('keeps code that is in ASCII', () => {
    expect(inAscii('a.js', 'const a = 1;\n')).toBe('const a = 1;\n');
  });

  it('writes no comment’s signs', () => {
    expect(inAscii('a.js', '/* – */ const a = 1; // §')).toBe('/* ? */ const a = 1; // ?');
  });

  it('says where it cannot', () => {
    expect(() => inAscii('a.js', 'const a = "å";')).toThrow('a.js holds å');
    expect(() => inAscii('a.js', 'const a = /\\å/;')).toThrow('escapes a letter');
  });
});

/** What a module gives that imports nothing. */
function evaluate(code: string): unknown {
  return runInThisContext(code.replace('export default', ''));
}
