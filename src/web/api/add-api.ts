import { OpenAPIHono } from '@hono/zod-openapi';
import type { WebApp } from '../web-app.ts';
import type { Surroundings } from '../surroundings.ts';
import type { WebEnv } from '../visitor.ts';
import { addApiPage } from './api-page.tsx';
import { addChange } from './add-change.ts';
import { addOperation } from './add-operation.ts';
import { addDescription } from './describe-api.ts';
import { addOtherMethods } from './other-methods.ts';
import { applySame } from './operations/apply-same.ts';
import { correctLine } from './operations/correct-line.ts';
import { decideMatter } from './operations/decide-matter.ts';
import { listCorrections } from './operations/list-corrections.ts';
import { listDecisions } from './operations/list-decisions.ts';
import { listMeetings } from './operations/list-meetings.ts';
import { listParagraphs } from './operations/list-paragraphs.ts';
import { listReview } from './operations/list-review.ts';
import { listSame } from './operations/list-same.ts';
import { searchAll } from './operations/search.ts';
import { showCorrection } from './operations/show-correction.ts';
import { showLine } from './operations/show-line.ts';
import { showMatter } from './operations/show-matter.ts';
import { showMeeting } from './operations/show-meeting.ts';
import { showPage } from './operations/show-page.ts';
import { showParagraph } from './operations/show-paragraph.ts';
import { showStatus } from './operations/show-status.ts';
import { undoCorrection } from './operations/undo-correction.ts';
import { Problem, tellProblem } from './problem.ts';
import { problemOf } from './problem-of.ts';
import { refuse } from './refuse.ts';

const operations = [
  searchAll,
  listMeetings,
  showMeeting,
  listParagraphs,
  showParagraph,
  showPage,
  listDecisions,
  listReview,
  showMatter,
  showLine,
  listCorrections,
  showCorrection,
  listSame,
  showStatus,
];
const changes = [decideMatter, correctLine, applySame, undoCorrection];

/** What programs are answered below `/api/v1`: JSON, with its own description. */
export function addApi(app: WebApp, surroundings: Surroundings): void {
  const api = new OpenAPIHono<WebEnv>({ defaultHook: refuse });
  for (const operation of operations) addOperation(api, operation, surroundings);
  for (const change of changes) addChange(api, change, surroundings);
  const description = addDescription(api);
  addOtherMethods(api);
  api.onError((error, context) => {
    const problem = problemOf(error);
    if (problem.kind === 'failed')
      surroundings.log.error({ err: error, path: context.req.routePath }, 'a request failed');
    return tellProblem(context, problem);
  });
  app.route('/api/v1', api);
  addApiPage(app, description);
  app.all('/api/*', (context) => tellProblem(context, noSuchAddress));
}

const noSuchAddress = new Problem('not-found', 'The API has no such address. /api lists those that it has.');
