/**
 * The child process that draws pages of originals, which may be anything: started by drawing-queue.ts, one page at a
 * time. A page that crashes it costs itself only. It writes nothing to disk.
 */
import sharp from 'sharp';
import { endWithParent } from '../end-with-parent.ts';
import { Drawer } from './drawer.ts';
import { DrawJob } from './picture-messages.ts';
import type { DrawMessage } from './picture-messages.ts';

// One page at a time: neither threads nor leftovers of others are of use.
sharp.concurrency(1);
sharp.cache(false);
const drawer = new Drawer(() => send({ type: 'alive' }));

process.on('message', (message) => {
  void drawer.draw(DrawJob.parse(message)).then(send);
});
// The parent decides when to stop: Ctrl-C reaches the whole process group.
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit());
endWithParent();

function send(message: DrawMessage): void {
  process.send?.(message);
}
