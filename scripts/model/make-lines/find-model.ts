import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The file of an installed model. @throws Error where Tesseract does not tell its folder. */
export async function findModel(model: string): Promise<string> {
  const { stdout, stderr } = await run('tesseract', ['--list-langs']);
  const folder = /"(.+)"/u.exec(`${stdout}${stderr}`)?.[1];
  if (folder === undefined) throw new Error('tesseract does not tell where its models are');
  return join(folder, `${model}.traineddata`);
}
