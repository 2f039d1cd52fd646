import { request } from 'node:http';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly type: string | null;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** Asks a served site for an address exactly as it is written: no dot and no percent sign is settled on the way. */
export function ask(
  site: string,
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: string } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(site);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const type = response.headers['content-type'] ?? null;
        resolve({ status: response.statusCode ?? 0, type, headers: response.headers, text });
      });
    });
    sent.on('error', reject).end(body);
  });
}
