import type { Context } from 'hono';
import { DeskRefusal } from '../../../pipeline/desk/desk-refusal.ts';
import { Layout } from '../../html/layout.tsx';
import { respond } from '../../html/respond.ts';
import type { WebEnv } from '../../visitor.ts';

const titles: Readonly<Record<string, string>> = {
  'item-changed': 'Raden har ändrats under tiden',
  'item-unknown': 'Stället finns inte kvar i kön',
  'undo-refused': 'Det går inte att ångra',
};
const explanations: Readonly<Record<string, string>> = {
  'item-changed':
    'Någon annan har ändrat raden, eller så har protokollet lästs in på nytt. Inget har sparats: titta en gång till.',
  'item-unknown': 'Någon har redan rättat det, eller så har protokollet lästs in på nytt. Inget har sparats.',
  'undo-refused': 'Något senare har hänt med samma rad. Ångra det först. Inget har ändrats.',
};

/**
 * What the person is told when the desk makes no decision; nothing has been changed then.
 *
 * @throws what is no refusal of the desk's.
 */
function refusalPage(context: Context<WebEnv>, error: unknown, back: string): Promise<Response> {
  if (!(error instanceof DeskRefusal)) throw error;
  const title = titles[error.reason] ?? 'Det gick inte att spara';
  const later = error.details.later;
  return respond(
    context,
    <Layout title={title} part="/granska" visitor={context.get('visitor')}>
      <h1>{title}</h1>
      <p>{explanations[error.reason] ?? 'Inget har ändrats. Försök igen.'}</p>
      {later === undefined ? null : (
        <p>
          <a href={`/rattelser?protokoll=${later.minutesId ?? ''}`}>{`Det senare gjordes av ${later.by}`}</a>
        </p>
      )}
      <p>
        <a class="button" href={back}>
          Titta igen
        </a>
      </p>
    </Layout>,
    409,
  );
}

/** What the desk is asked for; where it refuses, the page that says why. @param back where the person can look again. */
export async function orRefusal(
  context: Context<WebEnv>,
  back: string,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    return refusalPage(context, error, back);
  }
}
