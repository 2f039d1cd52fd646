import { userInfo } from 'node:os';
import type { Context, MiddlewareHandler } from 'hono';
import type { Database } from 'better-sqlite3';
import { bodyLimit } from 'hono/body-limit';
import { readReviewItem } from '../../store/review/read-queue.ts';
import type { WebApp } from '../web-app.ts';
import type { Surroundings } from '../surroundings.ts';
import type { WebEnv } from '../visitor.ts';
import { canOpenPersonalNumbers, isApi, isOpenToAll, isReading, isWelcome, protocolOf } from './access.ts';
import { clientAddress } from './address-of.ts';
import { isAllowedHost } from './allowed-host.ts';
import { Cookies } from './cookies.ts';
import { coverAnswers } from './cover-answers.ts';
import { isFormToken } from './form-token.ts';
import { isFromOwnPages } from './from-own-pages.ts';
import { safeHeaders } from './headers.ts';
import { identify, tokenForApi } from './identify.ts';
import { longestAddress, longestQuestion, mostSent } from './limits.ts';
import { isLoopback } from './listening.ts';
import { addLogInRoutes } from './log-in-routes.tsx';
import { addOpenNumbersRoute } from './open-numbers.tsx';
import { countRates } from './rates.ts';
import { refuse } from './refuse.tsx';
import { refusals, tooMany } from './refusals.ts';
import { proxyTest } from './trusted-user.ts';

type Guard = MiddlewareHandler<WebEnv>;

/**
 * All that stands between a request and the pages: what browsers are told, covered numbers, who asks, what they may, and
 * the pages for signing in. To be added before anything else.
 */
export function addSafety(app: WebApp, surroundings: Surroundings): void {
  const { settings, people } = surroundings;
  const cookies = new Cookies(settings.pageAddress);
  const rates = countRates();
  const isProxy = proxyTest(settings);
  const addressOf = (context: Context<WebEnv>): string => clientAddress(context, isProxy);
  app.use(async (context, next) => {
    // Until it is known who asks, and where it never is.
    context.set('visitor', { name: null, formToken: '', how: 'unknown' });
    context.set('opensPersonalNumbers', false);
    await next();
  });
  app.use(safeHeaders(settings.pageAddress));
  app.use(coverAnswers);
  app.use(knowHost(surroundings));
  app.use(keepToLimits);
  app.use(bodyLimit({ maxSize: mostSent, onError: (context) => refuse(context, refusals.tooMuchSent) }));
  app.use(async (context, next) => {
    const ownName = settings.webName ?? userInfo().username;
    const { visitor, browser } = identify(context, { people, cookies, settings, isProxy, ownName });
    context.set('visitor', visitor);
    if (!(await isOwnForm(context, browser, settings.pageAddress))) {
      return refuse(context, refusals.foreignForm);
    }
    await next();
  });
  app.use(async (context, next) => {
    const { name, how } = context.get('visitor');
    // Whoever sits at the computer can wear it out in many other ways.
    const seconds = how === 'at-the-computer' ? 0 : await rates.ask(name ?? addressOf(context));
    if (seconds === 0) return next();
    context.header('retry-after', String(seconds));
    return refuse(context, tooMany(seconds));
  });
  app.use(admit(surroundings));
  addLogInRoutes(app, { people, cookies, rates, addressOf });
  addOpenNumbersRoute(app, surroundings, people);
}

/**
 * By name and port alone are the pages known where nobody signs in with a password: a page of another's that has got itself
 * this machine's address would be taken for whoever sits here.
 */
function knowHost({ settings, people }: Surroundings): Guard {
  return async (context, next) => {
    const byPassword = people.hasUsers() && settings.trustUserHeader === null;
    if (byPassword && !isLoopback(settings.webHost)) return next();
    if (isAllowedHost(context.req.header('host'), settings)) return next();
    return refuse(context, refusals.foreignHost);
  };
}

const keepToLimits: Guard = async (context, next) => {
  if (context.req.url.length > longestAddress) return refuse(context, refusals.longAddress);
  if ((context.req.query('q') ?? '').length > longestQuestion) return refuse(context, refusals.longQuestion);
  return next();
};

/** What changes nothing needs no proof; what does comes from our own pages and carries their token. */
async function isOwnForm(
  context: Context<WebEnv>,
  browser: string,
  pageAddress: string | null,
): Promise<boolean> {
  // A browser sends a token of a program's nowhere by itself.
  if (isReading(context.req.method) || tokenForApi(context) !== null) return true;
  const [secFetchSite, origin, host] = ['sec-fetch-site', 'origin', 'host'].map((name) =>
    context.req.header(name),
  );
  if (!isFromOwnPages({ secFetchSite, origin, host }, pageAddress)) return false;
  const token = context.req.header('x-form-token') ?? (await tokenInForm(context));
  return isFormToken(token, browser);
}

async function tokenInForm(context: Context<WebEnv>): Promise<string> {
  const type = context.req.header('content-type') ?? '';
  if (!/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/iu.test(type)) return '';
  const { token } = await context.req.parseBody();
  return typeof token === 'string' ? token : '';
}

/** The protocol that a matter of the queue is about. */
function protocolOfMatter(database: Database, path: string): string | null {
  const id = /^\/granska\/([0-9a-f]{16})$/u.exec(path)?.[1];
  return id === undefined ? null : (readReviewItem(database, id)?.minutesId ?? null);
}

/** Lets in who may come in, and says what they may see. */
function admit({ people, database }: Surroundings): Guard {
  return async (context, next) => {
    const visitor = context.get('visitor');
    const { path, method } = context.req;
    if (canOpenPersonalNumbers(visitor) && visitor.name !== null) {
      const protocol = protocolOf(path) ?? protocolOfMatter(database, path);
      context.set('opensPersonalNumbers', protocol !== null && people.seesNumbers(visitor.name, protocol));
    }
    if (visitor.how === 'reading-program' && !isReading(method)) return refuse(context, refusals.onlyReads);
    if (isWelcome(visitor) || isOpenToAll(path)) return next();
    if (tokenForApi(context) !== null) return refuse(context, refusals.unknownToken);
    if (!people.hasUsers()) return refuse(context, refusals.handedOn);
    if (method !== 'GET' || isApi(path)) return refuse(context, refusals.notSignedIn);
    const asked = context.req.url.slice(new URL(context.req.url).origin.length);
    return context.redirect(`/logga-in?till=${encodeURIComponent(asked)}`, 303);
  };
}
