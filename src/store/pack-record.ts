import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A record as it is kept: JSON, deflated. Why deflated and not otherwise: docs/decisions/0014-records-are-deflated.md. */
export function packRecord(record: unknown): Buffer {
  return packText(JSON.stringify(record));
}

/** The same of a record that is JSON already. */
export function packText(json: string): Buffer {
  return deflateRawSync(json);
}

/** The record again; what it holds is for a schema to say. */
export function unpackRecord(packed: Buffer): unknown {
  return JSON.parse(inflateRawSync(packed).toString('utf8'));
}
