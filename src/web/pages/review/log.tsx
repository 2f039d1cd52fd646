import type { FC } from 'hono/jsx';
import { listLog } from '../../../store/review/review-log.ts';
import type { LogEntry, LogFilter } from '../../../store/review/review-log.ts';
import { count, dayAndYear, clock } from '../../../swedish.ts';
import type { WebApp } from '../../web-app.ts';
import { pageAddress, protocolAddress, withQuery } from '../../html/addresses.ts';
import { Layout } from '../../html/layout.tsx';
import { Pager, pageOf } from '../../html/pager.tsx';
import { respond } from '../../html/respond.ts';
import { ruledWords } from '../../html/ruled-words.ts';
import { nameOfCode } from '../../html/words-of-codes.ts';
import { placeAfter } from '../../safety/access.ts';
import { shownEntry } from '../../safety/shown-review.ts';
import type { Surroundings } from '../../surroundings.ts';
import { fieldsOf } from './decision-form.ts';
import { withDone } from './done-entry.ts';
import { orRefusal } from './refusal.tsx';

const pageSize = 50;

/** What people have decided, newest first: who, when, what before and after; each can be undone. */
export function addLogPages(app: WebApp, { database, desk }: Surroundings): void {
  app.get('/rattelser', (context) => {
    const filter = logFilterOf(context.req.query());
    const { total } = listLog(database, filter, 1);
    const pages = Math.ceil(total / pageSize);
    const page = pageOf(context.req.query('sida'), pages);
    const { entries } = listLog(database, filter, pageSize, (page - 1) * pageSize);
    const visitor = context.get('visitor');
    return respond(
      context,
      <Layout title="Rättelser" part="/granska" visitor={visitor}>
        <h1>Rättelser</h1>
        {total === 0 ? null : (
          <p class="soft">{`${count(total, 'rad', 'rader')}. Inget tas bort härifrån: den som ångrar får en egen rad.`}</p>
        )}
        <LogTable
          entries={entries.map((entry) => shownEntry(database, entry))}
          formToken={visitor.formToken}
          back={addressOf(filter, page)}
        />
        <Pager page={page} pages={pages} addressOf={(each) => addressOf(filter, each)} />
      </Layout>,
    );
  });
  app.post('/rattelser/:entry/angra', async (context) => {
    const fields = await fieldsOf(context);
    const back = placeAfter(fields['tillbaka'] ?? '/rattelser');
    return orRefusal(context, back, async () => {
      const by = context.get('visitor').name ?? '';
      const { entries } = await desk.undo({ entry: Number(context.req.param('entry')), by });
      return context.redirect(withDone(back, entries[0]), 303);
    });
  });
}

function logFilterOf({ protokoll, av }: Readonly<Record<string, string>>): LogFilter {
  return { ...(protokoll ? { minutesId: protokoll } : {}), ...(av ? { by: av } : {}) };
}

function addressOf({ minutesId, by }: LogFilter, page: number): string {
  return withQuery('/rattelser', { protokoll: minutesId, av: by, sida: page === 1 ? undefined : page });
}

interface LogTableProps {
  readonly entries: readonly LogEntry[];
  readonly formToken: string;
  readonly back: string;
}

const LogTable: FC<LogTableProps> = ({ entries, formToken, back }) =>
  entries.length === 0 ? (
    <p class="note">Ingen har rättat något än.</p>
  ) : (
    <div class="scroll">
      <table class="log">
        <caption>De senaste först</caption>
        <thead>
          <tr>
            <th scope="col">När</th>
            <th scope="col">Vem</th>
            <th scope="col">Vad</th>
            <th scope="col">Var</th>
            <th scope="col">Ångra</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <LogRow entry={entry} formToken={formToken} back={back} />
          ))}
        </tbody>
      </table>
    </div>
  );

const LogRow: FC<{ readonly entry: LogEntry } & Pick<LogTableProps, 'formToken' | 'back'>> = ({
  entry,
  formToken,
  back,
}) => (
  <tr>
    <td class="small">{`${dayAndYear(entry.at.slice(0, 10))} ${clock(entry.at)}`}</td>
    <td>{entry.by}</td>
    <td>
      <Change entry={entry} />
    </td>
    <td class="small">
      {entry.minutesId === null ? (
        entry.file
      ) : (
        <a
          href={
            entry.page === null ? protocolAddress(entry.minutesId) : pageAddress(entry.minutesId, entry.page)
          }
        >
          {[entry.file, entry.paragraph, entry.page === null ? null : `sidan ${entry.page}`]
            .filter(Boolean)
            .join(', ')}
        </a>
      )}
    </td>
    <td>
      {entry.action === 'undo' || entry.undoneBy !== null ? (
        <span class="soft small">{entry.undoneBy === null ? '' : 'ångrat'}</span>
      ) : (
        <form method="post" action={`/rattelser/${entry.id}/angra`}>
          <input type="hidden" name="token" value={formToken} />
          <input type="hidden" name="tillbaka" value={back} />
          <button class="quiet" type="submit" aria-label={`Ångra: ${entry.message ?? entry.after ?? ''}`}>
            Ångra
          </button>
        </form>
      )}
    </td>
  </tr>
);

const Change: FC<{ readonly entry: LogEntry }> = ({
  entry: { action, code, message, word, verdict, before, after },
}) => {
  const [from, to] = word === null ? [before, after] : [word.before, word.after];
  return (
    <>
      {action === 'undo' ? 'Ångrade: ' : action === 'keep' && verdict === null ? 'Behöll: ' : ''}
      {from === to ? (
        saidOf(action, verdict, message ?? from)
      ) : (
        <>
          <del>{from}</del> → <ins>{to}</ins>
        </>
      )}
      {code === null ? null : <span class="soft small"> {nameOfCode(code)}</span>}
    </>
  );
};

/** What an undone verdict was about is told by the matter's own sentence. */
function saidOf(
  action: LogEntry['action'],
  verdict: LogEntry['verdict'],
  message: string | null,
): string | null {
  return verdict === null || action === 'undo' ? message : ruledWords(verdict);
}
