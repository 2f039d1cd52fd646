import { assets } from './assets.ts';
import type { WebApp } from './web-app.ts';

/** An asset's address names its bytes, so that a browser may keep it for good. */
export function addAssetRoutes(app: WebApp): void {
  for (const { address, type, bytes } of assets.values()) {
    app.get(address, (context) =>
      context.body(bytes, 200, {
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    );
  }
}
