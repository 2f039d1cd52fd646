import type { FC } from 'hono/jsx';
import { number } from '../../swedish.ts';

interface PagerProps {
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  readonly addressOf: (page: number) => string;
}

/** Earlier and later pages of a list; nothing where it has one. */
export const Pager: FC<PagerProps> = ({ page, pages, addressOf }) =>
  pages < 2 ? null : (
    <nav class="pager" aria-label="Sidor i listan">
      {page > 1 ? (
        <a href={addressOf(page - 1)} rel="prev">
          Föregående
        </a>
      ) : null}
      <span class="soft">{`Sida ${number(page)} av ${number(pages)}`}</span>
      {page < pages ? (
        <a href={addressOf(page + 1)} rel="next">
          Nästa
        </a>
      ) : null}
    </nav>
  );

/** The page that an address asks for: 1 where it says none, or none that there is. */
export function pageOf(asked: string | undefined, pages: number): number {
  const page = Number(asked ?? '1');
  return Number.isInteger(page) && page >= 1 ? Math.min(page, Math.max(1, pages)) : 1;
}
