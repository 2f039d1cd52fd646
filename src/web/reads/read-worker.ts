/**
 * A process that reads for the pages, one question at a time: started by limited-reads.ts, which ends it when it takes too
 * long. A thread could not be ended: it does not hear until the database has answered.
 */
import { answerReads } from './answer-reads.ts';
import { reads } from './reads.ts';

answerReads(reads);
