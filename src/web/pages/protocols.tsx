import { listMinutes } from '../../store/read-minutes.ts';
import type { WebApp } from '../create-app.tsx';
import { Layout } from '../html/layout.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import type { Surroundings } from '../surroundings.ts';

/** All meetings. */
export function addProtocolsPage(app: WebApp, { database }: Surroundings): void {
  app.get('/protokoll', (context) =>
    respond(
      context,
      <Layout title="Protokoll" part="/protokoll" visitor={context.get('visitor')}>
        <h1>Protokoll</h1>
        <ul class="plain-list">
          {listMinutes(database).map((minutes) => (
            <li>
              <a href={`/protokoll/${minutes.id}`}>{minutesName(minutes)}</a>
            </li>
          ))}
        </ul>
      </Layout>,
    ),
  );
}
