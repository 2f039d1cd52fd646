import type { FC } from 'hono/jsx';
import { maskRecord } from '../../records/mask-record.ts';
import { findMinutesIds } from '../../store/read-minutes.ts';
import type { WebApp } from '../web-app.ts';
import { protocolAddress } from '../html/addresses.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Visitor } from '../visitor.ts';
import { canOpenPersonalNumbers, placeAfter, protocolOf } from './access.ts';
import { openTime } from './people.ts';
import type { People } from './people.ts';
import { refuse } from './refuse.tsx';
import { refusals } from './refusals.ts';

/** Opens the personal identity numbers of one protocol for one person for a while, and remembers who did. */
export function addOpenNumbersRoute(
  app: WebApp,
  { database, log }: Pick<Surroundings, 'database' | 'log'>,
  people: People,
): void {
  app.post('/protokoll/:id/personnummer', async (context) => {
    const id = context.req.param('id');
    const { name } = context.get('visitor');
    if (name === null || !canOpenPersonalNumbers(context.get('visitor'))) {
      return refuse(context, refusals.notSignedIn);
    }
    if (!findMinutesIds(database, id).includes(id)) return context.notFound();
    await people.openNumbers(name, id);
    log.info({ minutes: id }, 'personal identity numbers opened');
    const { till } = await context.req.parseBody();
    const back = placeAfter(typeof till === 'string' ? till : undefined);
    return context.redirect(protocolOf(back) === id ? back : protocolAddress(id), 303);
  });
}

interface OpenNumbersProps {
  readonly minutesId: string;
  readonly visitor: Visitor;
  readonly areOpen: boolean;
  /** Where to be afterwards, an address of the protocol's; its page where it is left out. */
  readonly back?: string;
}

const minutesOpen = Math.round(openTime / 60_000);

/** On a page of a protocol with numbers in it: what the X are, and how the one who may opens them. */
export const OpenNumbers: FC<OpenNumbersProps> = ({ minutesId, visitor, areOpen, back }) => {
  if (areOpen) {
    return (
      <p class="note warm">{`Personnummer visas för dig i ${minutesOpen} minuter. Det är antecknat.`}</p>
    );
  }
  if (!canOpenPersonalNumbers(visitor)) {
    return (
      <p class="note small">
        Personnumrens fyra sista siffror är dolda (XXXX). Den som har loggat in kan visa dem.
      </p>
    );
  }
  return (
    <form class="note small" action={`${protocolAddress(minutesId)}/personnummer`} method="post">
      <input type="hidden" name="token" value={visitor.formToken} />
      {back === undefined ? null : <input type="hidden" name="till" value={back} />}
      <p>{`Personnumrens fyra sista siffror är dolda (XXXX). Du kan visa dem i ${minutesOpen} minuter; vem som har gjort det antecknas.`}</p>
      <button type="submit" class="quiet">
        Visa personnummer
      </button>
    </form>
  );
};

/** Whether there is anything in a protocol to open. */
export function holdsPersonalNumbers(minutes: object): boolean {
  return maskRecord(minutes) !== minutes;
}
