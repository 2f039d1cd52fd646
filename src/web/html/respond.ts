import type { Context } from 'hono';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebEnv } from '../visitor.ts';

type Page = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A whole page as the answer. */
export async function respond(
  context: Context<WebEnv>,
  page: Page,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  return context.html(`<!DOCTYPE html>\n${String(await page)}`, status);
}
