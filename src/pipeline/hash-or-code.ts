import { ParagrafError } from '../errors.ts';
import { hashFile } from './hash-file.ts';

/** The hash, or the short code of what keeps the file from being read (`ENOENT`, or `share-gone`). */
export async function hashOrCode(path: string): Promise<string> {
  try {
    return (await hashFile(path)).sha256;
  } catch (error) {
    if (error instanceof ParagrafError) return error.reason;
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
