import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { runs } from './installed.ts';
import type { Subject } from './subject.ts';

/** OCRmyPDF's own way to make PDFs of pictures comes with it; Debian has it without a command of its own. */
const converters = [
  ['img2pdf'],
  ['python3', '-m', 'img2pdf'],
  ['/usr/bin/python3', '-m', 'img2pdf'],
] as const;

/** The subject as one PDF, for programs that take nothing else. Throws where nothing on the machine can make one. */
export function asPdf({ files }: Subject, folder: string): string {
  const [first] = files;
  if (files.length === 1 && first?.endsWith('.pdf')) return first;
  const converter = converters.find(([program, ...words]) => runs(program, ...words, '--version'));
  if (converter === undefined) throw new Error('img2pdf is not installed: no PDF of pictures can be made');
  const [program, ...words] = converter;
  const pdf = join(folder, 'pictures.pdf');
  execFileSync(program, [...words, ...files, '-o', pdf]);
  return pdf;
}
