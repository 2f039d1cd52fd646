import type { FC } from 'hono/jsx';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';
import { protocolAddress } from '../../html/addresses.ts';
import { Layout } from '../../html/layout.tsx';
import { respond } from '../../html/respond.ts';
import { OpenNumbers } from '../../safety/open-numbers.tsx';
import type { Visitor, WebEnv } from '../../visitor.ts';

const title = 'Originalet innehåller personnummer';
const reason = 'Visa personnumren i protokollet först. Sedan kan originalet hämtas.';

/** Says that a file is not given before its numbers have been opened: with the way to do it, where a browser shows a page. */
export async function refuseClosed(
  context: Context<WebEnv>,
  id: string,
  closed: readonly string[],
): Promise<Response> {
  context.header('cache-control', 'no-store');
  const wanted = accepts(context, {
    header: 'Accept',
    supports: ['text/html', 'text/plain'],
    default: 'text/plain',
  });
  if (wanted !== 'text/html') return context.text(`${title}. ${reason}\n`, 403);
  return respond(context, <ClosedPage id={id} closed={closed} visitor={context.get('visitor')} />, 403);
}

interface ClosedProps {
  readonly id: string;
  readonly closed: readonly string[];
  readonly visitor: Visitor;
}

const ClosedPage: FC<ClosedProps> = ({ id, closed, visitor }) => (
  <Layout title={title} part="/protokoll" visitor={visitor}>
    <h1>{title}</h1>
    <p>I originalet går de fyra sista siffrorna inte att dölja. {reason}</p>
    {closed.map((each) => (
      <>
        {each === id ? null : (
          <p>
            Filen innehåller också <a href={protocolAddress(each)}>ett annat protokoll med personnummer</a>.
          </p>
        )}
        <OpenNumbers
          minutesId={each}
          visitor={visitor}
          areOpen={false}
          back={`${protocolAddress(each)}/original`}
        />
      </>
    ))}
    <p>
      <a href={protocolAddress(id)}>Tillbaka till protokollet</a>
    </p>
  </Layout>
);
