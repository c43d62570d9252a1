import type { RouteObject } from 'react-router';

/** A coordinator's side of groups, and where an invitation leads. The room itself belongs to the discussions. */
export const groupRoutes: RouteObject[] = [
  {
    path: 'programmes/:slug/groups/:id',
    lazy: async () => ({ Component: (await import('./CoordinatedGroupPage.js')).CoordinatedGroupPage }),
  },
  {
    path: 'invitations/:token',
    lazy: async () => ({ Component: (await import('./InvitationPage.js')).InvitationPage }),
  },
];
