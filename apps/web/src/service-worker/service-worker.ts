/// <reference lib="webworker" />
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

/**
 * The first worker serves pages that are open already once one of them asks for it; a newer one waits until its notice is pressed.
 * It never takes them by itself: a page that is half loaded at that moment gets its scripts from two sides, and stays empty.
 */
self.addEventListener('message', event => {
  const { type } = (event.data ?? {}) as { type?: string };
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  if (type === 'SERVE_OPEN_PAGES') event.waitUntil(self.clients.claim());
});

hearPushes(self);
