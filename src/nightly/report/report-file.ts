import type { Database } from 'better-sqlite3';
import { harmOf } from '../../records/notice-harm.ts';
import {
  readFileForReport,
  readMattersForReport,
  readMinutesForReport,
} from '../../store/read-night-minutes.ts';
import type { MatterInReport } from '../../store/read-night-minutes.ts';
import { explainNotice } from './explain-notice.ts';
import type { ReportedFile } from './morning-report.ts';
import { linkTo } from './page-links.ts';

type Matters = ReportedFile['matters'];

/** What there is to tell of one stored file; null where it is stored no longer. */
export function reportFile(
  database: Database,
  name: string,
  sha256: string,
  address: string | null,
): ReportedFile | null {
  const file = readFileForReport(database, sha256);
  if (file === null) return null;
  const matters = readMattersForReport(database, file.id);
  const minutes = readMinutesForReport(database, file.id).map((each, index) => ({
    ...each,
    link: linkTo(address, each.id),
    // What is about the file stands with its first protocol.
    matters: gather(
      matters.filter(({ minutesId }) => minutesId === each.id || (minutesId === null && index === 0)),
      each.id,
      address,
    ),
  }));
  const ofTheFile = minutes.length === 0 ? gather(matters, null, address) : [];
  return { name, state: file.state, pages: file.pages, minutes, matters: ofTheFile };
}

/** Matters of one kind together, worst first, with the place of the first. */
function gather(
  matters: readonly MatterInReport[],
  minutesId: string | null,
  address: string | null,
): Matters {
  const codes = [...new Set(matters.map(({ code }) => code))].sort((a, b) => harmOf(a) - harmOf(b));
  return codes.map((code) => {
    const own = matters.filter((matter) => matter.code === code);
    const { page, paragraph } = own[0] ?? { page: null, paragraph: null };
    const link = minutesId === null ? null : linkTo(address, minutesId, { page, paragraph });
    return { code, sentence: explainNotice(code), count: own.length, page, paragraph, link };
  });
}
