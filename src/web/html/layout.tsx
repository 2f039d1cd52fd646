import type { Child, FC } from 'hono/jsx';
import { assets } from '../assets.ts';
import type { Visitor } from '../visitor.ts';

interface LayoutProps {
  /** The page's own name; the program's is added. */
  readonly title: string;
  /** The part of the site that it belongs to, by its address. */
  readonly part?: string;
  readonly visitor: Visitor;
  /** Client files that the page cannot do its best without, by name: `review.js`. */
  readonly scripts?: readonly string[];
  readonly children?: Child;
}

const parts = [
  { address: '/sok', name: 'Sök' },
  { address: '/protokoll', name: 'Protokoll' },
  { address: '/beslut', name: 'Beslut' },
  { address: '/granska', name: 'Granska' },
] as const;

/** The frame of every page: head with the parts of the site, the page, foot. */
export const Layout: FC<LayoutProps> = ({ title, part, visitor, scripts = [], children }) => (
  <html lang="sv">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title} · Paragraf`}</title>
      <link rel="icon" type="image/svg+xml" href={assets.get('sign.svg')?.address} />
      <link rel="stylesheet" href={assets.get('style.css')?.address} />
      {['keys.js', ...scripts].map((name) => {
        const address = assets.get(name)?.address;
        return address === undefined ? null : <script type="module" src={address}></script>;
      })}
    </head>
    <body>
      <a class="skip" href="#innehall">
        Till innehållet
      </a>
      <Head {...(part === undefined ? {} : { part })} visitor={visitor} />
      <main id="innehall" tabindex={-1}>
        {children}
      </main>
      <footer class="foot no-print">
        <p>Paragraf läser, tolkar och rättar maskinellt. Det justerade originalet gäller.</p>
      </footer>
    </body>
  </html>
);

const Head: FC<Pick<LayoutProps, 'part' | 'visitor'>> = ({ part, visitor }) => (
  <header class="top">
    <div class="top-inner">
      <a class="brand" href="/">
        <span aria-hidden="true">§ </span>Paragraf
      </a>
      <nav aria-label="Huvudmeny">
        <ul>
          {parts.map(({ address, name }) => (
            <li>
              <a href={address} aria-current={part === address ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Reader visitor={visitor} />
    </div>
  </header>
);

/** Who reads; one who has signed in finds the way out behind the name. */
const Reader: FC<{ readonly visitor: Visitor }> = ({ visitor: { name, how } }) => {
  if (name === null) return null;
  if (how === 'at-the-computer') return <span class="soft small">{name}</span>;
  return (
    <a class="small" href="/logga-ut" title="Logga ut">
      {name}
    </a>
  );
};
