import type { Database } from 'better-sqlite3';
import type { Context } from 'hono';
import * as z from 'zod';
import type { PagePicture, PictureFault } from '../../pipeline/page-pictures/page-picture.ts';
import type { WebApp } from '../web-app.ts';
import { opensPage } from '../safety/opens-page.ts';
import type { Surroundings } from '../surroundings.ts';
import type { WebEnv } from '../visitor.ts';

/** Of the page that a picture is asked of. */
const Page = z.coerce.number().int().min(1).max(100_000);
/** As the pages ask: whole points, and one of a few resolutions. */
const Dpi = z.coerce.number().int().min(50).max(300).optional();
const Part = z.object({
  x: z.coerce.number().min(-1000).max(20_000),
  y: z.coerce.number().min(-1000).max(20_000),
  b: z.coerce.number().min(1).max(20_000),
  h: z.coerce.number().min(1).max(20_000),
});

/** Pictures of pages, and parts of them: `/bild/<protocol>/<page>`, `/bild/<protocol>/<page>/utsnitt?x=&y=&b=&h=` in points. */
export function addPictureRoutes(app: WebApp, { database, pictures }: Surroundings): void {
  app.get('/bild/:id/:page', async (context) => {
    const page = Page.safeParse(context.req.param('page'));
    const dpi = Dpi.safeParse(context.req.query('dpi'));
    if (!page.success || !dpi.success) return context.notFound();
    const request = { ...pageAsked(context, database, page.data), ...dpiOf(dpi.data) };
    return answer(context, pictures.etag(request), () => pictures.picture(request, context.req.raw.signal));
  });
  app.get('/bild/:id/:page/utsnitt', async (context) => {
    const page = Page.safeParse(context.req.param('page'));
    const part = Part.safeParse(context.req.query());
    const dpi = Dpi.safeParse(context.req.query('dpi'));
    if (!page.success || !part.success || !dpi.success) return context.notFound();
    const { x, y, b: width, h: height } = part.data;
    const box = { x, y, width, height };
    const request = { ...pageAsked(context, database, page.data), box, margin: 0, ...dpiOf(dpi.data) };
    return answer(context, pictures.etag(request), () => pictures.crop(request, context.req.raw.signal));
  });
}

/** The page as this visitor may see it. */
function pageAsked(
  context: Context<WebEnv, '/bild/:id/:page'>,
  database: Database,
  page: number,
): { readonly minutesId: string; readonly page: number; readonly showsNumbers: boolean } {
  const asked = { minutesId: context.req.param('id'), page };
  return { ...asked, showsNumbers: opensPage(context, database, asked) };
}

function dpiOf(dpi: number | undefined): { readonly dpi?: number } {
  return dpi === undefined ? {} : { dpi };
}

const statuses: Partial<Record<PictureFault['code'], 403 | 503>> = { busy: 503, 'numbers-unplaced': 403 };

/** What a browser has is not drawn again; it asks each time, as an original may have gone. */
async function answer(
  context: Context<WebEnv>,
  etag: string | null,
  draw: () => Promise<PagePicture | PictureFault | null>,
): Promise<Response> {
  const headers = { 'cache-control': 'private, no-cache' };
  if (etag !== null && context.req.header('if-none-match') === etag)
    return context.body(null, 304, { etag, ...headers });
  const picture = await draw();
  if (picture === null) return context.notFound();
  if (picture.kind === 'fault') return context.text(picture.message, statuses[picture.code] ?? 404);
  const { bytes, type } = picture;
  return context.body(new Uint8Array(bytes), 200, { 'content-type': type, etag: picture.etag, ...headers });
}
