import type { Database } from 'better-sqlite3';
import type { Finding } from '../../records/finding.ts';
import type { LineCorrection } from '../../records/correction.ts';
import type { ItemDecision } from '../../records/review-item.ts';
import type { Verdict } from '../../records/verdict.ts';
import { readCorrections } from '../corrections.ts';
import { listFiles } from '../read-files.ts';
import { readVerdicts } from '../verdicts.ts';
import { LoggedState } from './review-log.ts';

/** What people have decided, as it stands: each by what it is of, as JSON. */
export interface StandingDecisions {
  /** By file, page, line and source line. */
  readonly corrections: ReadonlyMap<string, string>;
  /** By file, page, line and sentence. */
  readonly verdicts: ReadonlyMap<string, string>;
  /** By matter. */
  readonly decisions: ReadonlyMap<string, string>;
}

interface LoggedRow {
  readonly sha256: string;
  readonly item: string | null;
  readonly after: string;
}

/** What the log, gone through from its beginning, says that stands; of files that are stored. */
export function replayLog(database: Database): StandingDecisions {
  const stored = new Set(listFiles(database).map(({ sha256 }) => sha256));
  const corrections = new Map<string, string>();
  const verdicts = new Map<string, string>();
  const decisions = new Map<string, string>();
  const rows = database.prepare<[], LoggedRow>(
    'SELECT sha256, item, state_after AS "after" FROM review_log ORDER BY id',
  );
  for (const { sha256, item, after } of rows.iterate()) {
    const state = LoggedState.parse(JSON.parse(after));
    for (const line of stored.has(sha256) ? state.lines : []) {
      const key = keyOf(sha256, line);
      if (line.correction === null) corrections.delete(key);
      else corrections.set(key, textOf(line.correction));
    }
    for (const verdict of stored.has(sha256) ? (state.verdicts ?? []) : []) {
      const key = keyOfVerdict(sha256, verdict);
      if (verdict.said === null) verdicts.delete(key);
      else verdicts.set(key, textOfVerdict(verdict.said));
    }
    if (item === null) continue;
    if (state.decision === null) decisions.delete(item);
    else decisions.set(item, textOfDecision(state.decision));
  }
  return { corrections, verdicts, decisions };
}

/** The same as the tables have it, which is what everything else goes by. */
export function readStanding(database: Database): StandingDecisions {
  const corrections = listFiles(database).flatMap(({ id, sha256 }) =>
    readCorrections(database, id).map((each) => [keyOf(sha256, each), textOf(each)] as const),
  );
  const verdicts = listFiles(database).flatMap(({ id, sha256 }) =>
    readVerdicts(database, id).map((each) => [keyOfVerdict(sha256, each), textOfVerdict(each)] as const),
  );
  const decisions = database
    .prepare<[], ItemDecision & { item: string }>(
      'SELECT item, action, by_name AS "by", at, entry FROM review_decisions',
    )
    .all()
    .map((each) => [each.item, textOfDecision(each)] as const);
  return {
    corrections: new Map(corrections),
    verdicts: new Map(verdicts),
    decisions: new Map(decisions),
  };
}

/** Whether what stands decided is what the log tells. */
export function verifyLog(database: Database): Finding[] {
  const told = replayLog(database);
  const standing = readStanding(database);
  const wrong = [
    ...differing(told.corrections, standing.corrections),
    ...differing(told.verdicts, standing.verdicts),
    ...differing(told.decisions, standing.decisions),
  ];
  if (wrong.length === 0) return [];
  const message = `${wrong.length} corrections or decisions are not what the log of decisions tells`;
  const remedy = 'Another program has changed the database: put back the last backup.';
  return [{ code: 'corrections-differ', file: null, message, remedy }];
}

function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((key) => one.get(key) !== other.get(key));
}

function keyOf(sha256: string, line: { page: number; line: number; sourceText: string }): string {
  return JSON.stringify([sha256, line.page, line.line, line.sourceText]);
}

function keyOfVerdict(
  sha256: string,
  { page, line, sentence }: Pick<Verdict, 'page' | 'line' | 'sentence'>,
): string {
  return JSON.stringify([sha256, page, line, sentence]);
}

function textOfVerdict({ decides, by, at }: Pick<Verdict, 'decides' | 'by' | 'at'>): string {
  return JSON.stringify([decides, by, at]);
}

function textOf({ cleanText, words, machineText, correctedBy, correctedAt }: LineCorrection): string {
  const places = words === null ? null : words.map(({ start, end, after }) => [start, end, after]);
  return JSON.stringify([cleanText, places, machineText, correctedBy, correctedAt]);
}

function textOfDecision({ action, by, at, entry }: ItemDecision): string {
  return JSON.stringify([action, by, at, entry]);
}
