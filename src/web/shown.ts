import { maskRecord } from '../records/mask-record.ts';

/** A record as a page shows it: with personal identity numbers covered. */
export function shown<Of>(record: Of): Of {
  return maskRecord(record);
}
