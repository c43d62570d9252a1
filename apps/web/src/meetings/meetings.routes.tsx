import type { RouteObject } from 'react-router';

/** When a group meets, and what is kept of it. */
export const meetingRoutes: RouteObject[] = [
  {
    path: 'groups/:id/meetings',
    lazy: async () => ({ Component: (await import('./MeetingsPage.js')).MeetingsPage }),
  },
  {
    path: 'groups/:id/meetings/new',
    lazy: async () => ({ Component: (await import('./ProposeMeetingPage.js')).ProposeMeetingPage }),
  },
  {
    path: 'groups/:id/meetings/:meeting',
    lazy: async () => ({ Component: (await import('./MeetingPage.js')).MeetingPage }),
  },
  {
    path: 'groups/:id/meetings/:meeting/clock',
    lazy: async () => ({ Component: (await import('./ClockPage.js')).ClockPage }),
  },
  {
    path: 'me/calendar',
    lazy: async () => ({ Component: (await import('./CalendarPage.js')).CalendarPage }),
  },
];
