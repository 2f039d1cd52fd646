import type { FC } from 'hono/jsx';
import { Layout } from '../html/layout.tsx';
import type { Visitor } from '../visitor.ts';

interface FailureProps {
  readonly visitor: Visitor;
}

/** For an address that leads nowhere. */
export const MissingPage: FC<FailureProps> = ({ visitor }) => (
  <Layout title="Sidan finns inte" visitor={visitor}>
    <h1>Sidan finns inte</h1>
    <p>
      Adressen leder inte till något som finns här. Protokollet kan ha tagits bort eller lästs in på nytt.
    </p>
    <p>
      <a href="/sok">Sök i protokollen</a> eller gå till <a href="/">startsidan</a>.
    </p>
  </Layout>
);

/** For what is a fault of the program's own; the log tells the technician. */
export const FailurePage: FC<FailureProps> = ({ visitor }) => (
  <Layout title="Något gick fel" visitor={visitor}>
    <h1>Något gick fel</h1>
    <p>Sidan kunde inte visas. Inget av det som är sparat har ändrats.</p>
    <p>Försök igen om en stund. Händer det igen, säg till den som sköter datorn: orsaken står i loggen.</p>
  </Layout>
);
