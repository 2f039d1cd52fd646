import type { WebApp } from '../../web-app.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addItemPages } from './item.tsx';
import { addLogPages } from './log.tsx';
import { addQueuePage } from './queue.tsx';
import { addSamePages } from './same-places.tsx';

/** The queue, its matters, the same in other places, and the log. `lika` is no matter's id: it is asked first. */
export function addReviewPages(app: WebApp, surroundings: Surroundings): void {
  addQueuePage(app, surroundings);
  addSamePages(app, surroundings);
  addItemPages(app, surroundings);
  addLogPages(app, surroundings);
}
