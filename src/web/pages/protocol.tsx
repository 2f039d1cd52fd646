import type { FC } from 'hono/jsx';
import type { Minutes, Paragraph } from '../../records/minutes.ts';
import { readMinutes } from '../../store/read-minutes.ts';
import type { WebApp } from '../create-app.tsx';
import { Layout } from '../html/layout.tsx';
import { minutesName } from '../html/minutes-name.ts';
import { respond } from '../html/respond.ts';
import { OpenNumbers } from '../safety/open-numbers.tsx';
import type { Surroundings } from '../surroundings.ts';

/** One meeting's minutes. */
export function addProtocolPage(app: WebApp, { database }: Surroundings): void {
  app.get('/protokoll/:id', (context) => {
    const minutes = readMinutes(database, context.req.param('id'));
    if (minutes === null) return context.notFound();
    const name = nameOf(minutes);
    return respond(
      context,
      <Layout title={name} part="/protokoll" visitor={context.get('visitor')}>
        <h1>{name}</h1>
        <OpenNumbers
          minutes={minutes}
          visitor={context.get('visitor')}
          areOpen={context.get('opensPersonalNumbers')}
        />
        {minutes.paragraphs.map((paragraph) => (
          <ParagraphPart paragraph={paragraph} />
        ))}
      </Layout>,
    );
  });
}

function nameOf({ body, date, source }: Minutes): string {
  return minutesName({ body, date, file: source.file });
}

const ParagraphPart: FC<{ readonly paragraph: Paragraph }> = ({ paragraph: { label, title, text } }) => (
  <section class="paper" id={label.replace(/[§.()\s]/gu, '')}>
    <h2>
      {label} {title}
    </h2>
    <p>{text}</p>
  </section>
);
