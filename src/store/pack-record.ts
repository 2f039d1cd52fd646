import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A page's record as it is kept: JSON, deflated. */
export function packRecord(record: unknown): Buffer {
  return deflateRawSync(JSON.stringify(record));
}

/** The record again; what it holds is for a schema to say. */
export function unpackRecord(packed: Buffer): unknown {
  return JSON.parse(inflateRawSync(packed).toString('utf8'));
}
