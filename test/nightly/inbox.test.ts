import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listInbox, waitUntilStill } from '../../src/nightly/inbox.ts';
import { canBeDocument } from '../../src/pipeline/can-be-document.ts';

const goOn = new AbortController().signal;

function newInbox(): string {
  return mkdtempSync(join(tmpdir(), 'paragraf-in-'));
}

describe('canBeDocument', () => {
  it.each([
    '._scan.pdf',
    '.DS_Store',
    '.hidden.pdf',
    'Thumbs.db',
    'THUMBS.DB',
    'desktop.ini',
    '~$protokoll.docx',
  ])('leaves the system’s dropping %s alone', (name) => expect(canBeDocument(name)).toBe(false));

  it.each([
    'scan.pdf.part',
    'scan.pdf.filepart',
    '~WRL0003.tmp',
    'a.TMP',
    'b.crdownload',
    'c.pdf~',
    '@eaDir',
  ])('leaves the copy under way %s alone', (name) => expect(canBeDocument(name)).toBe(false));

  it.each(['protokoll.pdf', 'utan ändelse', 'brev.docx', 'Thumbs.db.pdf', 'del 1.partitur.pdf', 'å.tiff'])(
    'takes %s',
    (name) => expect(canBeDocument(name)).toBe(true),
  );
});

describe('listInbox', () => {
  it('finds files at any depth and follows no link out', () => {
    const inbox = newInbox();
    const outside = newInbox();
    writeFileSync(join(outside, 'secret.pdf'), 'x');
    mkdirSync(join(inbox, '2024', 'maj'), { recursive: true });
    writeFileSync(join(inbox, '2024', 'maj', 'b.pdf'), 'x');
    writeFileSync(join(inbox, 'a.pdf'), 'x');
    symlinkSync(outside, join(inbox, 'folder'));
    symlinkSync(join(outside, 'secret.pdf'), join(inbox, 'link.pdf'));
    expect(listInbox(inbox)).toEqual({
      files: [join(inbox, '2024', 'maj', 'b.pdf'), join(inbox, 'a.pdf')],
      notFiles: [join(inbox, 'folder'), join(inbox, 'link.pdf')],
      unreachable: [],
    });
  });

  it('fails when the inbox itself is gone', () => {
    expect(() => listInbox(join(newInbox(), 'gone'))).toThrow('ENOENT');
  });
});

describe('waitUntilStill', () => {
  it('takes what has kept its size, and leaves what grows, is replaced or goes', async () => {
    const inbox = newInbox();
    const paths = ['still', 'grows', 'replaced', 'goes'].map((name) => join(inbox, name));
    for (const path of paths) writeFileSync(path, 'some bytes');
    const [, grows = '', replaced = '', goes = ''] = paths;
    setTimeout(() => {
      appendFileSync(grows, 'more');
      writeFileSync(join(inbox, 'other'), 'some bytes');
      renameSync(join(inbox, 'other'), replaced);
      renameSync(goes, join(inbox, 'gone'));
    }, 30);
    const { still, moving } = await waitUntilStill(paths, 0.15, goOn);
    expect([still, moving].map((each) => each.map((path) => basename(path)))).toEqual([
      ['still'],
      ['grows', 'replaced', 'goes'],
    ]);
  });

  it('leaves an empty file that a scanner may just have opened, and takes an old one', async () => {
    const inbox = newInbox();
    const paths = [join(inbox, 'new.pdf'), join(inbox, 'old.pdf')];
    for (const path of paths) writeFileSync(path, '');
    utimesSync(join(inbox, 'old.pdf'), 1e9, 1e9);
    expect(await waitUntilStill(paths, 0.01, goOn)).toEqual({ still: [paths[1]], moving: [paths[0]] });
  });

  it('takes nothing when the night is to end', async () => {
    const inbox = newInbox();
    writeFileSync(join(inbox, 'a'), 'x');
    expect(await waitUntilStill([join(inbox, 'a')], 60, AbortSignal.timeout(20))).toEqual({
      still: [],
      moving: [],
    });
  });
});
