/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answeredByServer } from './answered-by-server.js';
import { hearPushes } from './push.js';

declare const self: ServiceWorkerGlobalScope;

/**
 * The app's own files, and nothing else: what was read in rooms is kept by the page, for one person, and is forgotten with
 * them. No answer of GraphQL, no attachment and nothing of the sign-in ever goes through a cache of this worker.
 */
precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();

registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: answeredByServer }));

/** Pages that are open already are served by the first worker at once; a newer one waits until its notice is pressed. */
clientsClaim();
self.addEventListener('message', ({ data: said }: ExtendableMessageEvent) => {
  if ((said as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});

hearPushes(self);
