import { answerReads } from '../../../src/web/reads/answer-reads.ts';

answerReads({
  /** Stays in the database for good. */
  endless: (database) =>
    database
      .prepare('WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n')
      .get(),
  pid: () => process.pid,
  crash: () => process.exit(3),
  wrong: (database) => database.prepare('SELECT missing').get(),
  twice: (_, text: string) => text.repeat(2),
});
