import type { RouteObject } from 'react-router';

/** A coordinator's preview and release of a plan; a school's answer, signed in or by the link in its mail. */
export const offerRoutes: RouteObject[] = [
  {
    path: 'plans/:id/release',
    lazy: async () => ({ Component: (await import('./ReleasePage.js')).ReleasePage }),
  },
  {
    path: 'offers/by-link/:token',
    lazy: async () => ({ Component: (await import('./OfferByLinkPage.js')).OfferByLinkPage }),
  },
  {
    path: 'offers/:id',
    lazy: async () => ({ Component: (await import('./OfferPage.js')).OfferPage }),
  },
];
