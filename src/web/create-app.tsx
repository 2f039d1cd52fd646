import { Hono } from 'hono';
import { addApi } from './api/add-api.ts';
import { addAssetRoutes } from './asset-routes.ts';
import { addHomePage } from './pages/home.tsx';
import { addExportRoute } from './pages/export.ts';
import { FailurePage, MissingPage } from './pages/failures.tsx';
import { addOriginalRoute } from './pages/original.tsx';
import { addPageView } from './pages/page-view.tsx';
import { addParagraphPage } from './pages/paragraph.tsx';
import { addPictureRoutes } from './pages/picture-routes.ts';
import { addProtocolPage } from './pages/protocol.tsx';
import { addProtocolsPage } from './pages/protocols.tsx';
import { addRegisterFile } from './pages/register-file.ts';
import { addRegisterPage } from './pages/register.tsx';
import { addReviewPages } from './pages/review/add-review-pages.ts';
import { addSearchPage } from './pages/search.tsx';
import { respond } from './html/respond.ts';
import { BusyReads, SlowRead } from './reads/limited-reads.ts';
import { refuse } from './safety/refuse.tsx';
import { refusals } from './safety/refusals.ts';
import { addSafety } from './safety/safety.ts';
import type { Surroundings } from './surroundings.ts';
import type { WebEnv } from './visitor.ts';
import type { WebApp } from './web-app.ts';

/** All that the kansli's site answers, as one app: given a request, it gives a response. */
export function createApp(surroundings: Surroundings): WebApp {
  const app: WebApp = new Hono<WebEnv>();
  addSafety(app, surroundings);
  addAssetRoutes(app);
  addHomePage(app, surroundings);
  addSearchPage(app, surroundings);
  addProtocolsPage(app, surroundings);
  addProtocolPage(app, surroundings);
  addParagraphPage(app, surroundings);
  addPageView(app, surroundings);
  addOriginalRoute(app, surroundings);
  addExportRoute(app, surroundings);
  addRegisterPage(app, surroundings);
  addRegisterFile(app, surroundings);
  addPictureRoutes(app, surroundings);
  addReviewPages(app, surroundings);
  addApi(app, surroundings);
  app.notFound((context) => respond(context, <MissingPage visitor={context.get('visitor')} />, 404));
  app.onError((error, context) => {
    if (error instanceof SlowRead) return refuse(context, refusals.slowRead);
    if (error instanceof BusyReads) return refuse(context, refusals.busyReads);
    surroundings.log.error({ err: error, path: context.req.routePath }, 'a request failed');
    return respond(context, <FailurePage visitor={context.get('visitor')} />, 500);
  });
  return app;
}
