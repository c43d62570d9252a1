import type { RouteObject } from 'react-router';

export const analysisRoutes: RouteObject[] = [
  {
    path: 'analysis',
    lazy: async () => ({ Component: (await import('./AnalysisPage.js')).AnalysisPage }),
  },
  {
    path: 'analysis/:programmeId/tables',
    lazy: async () => ({ Component: (await import('./TablesPage.js')).TablesPage }),
  },
  {
    path: 'analysis/:programmeId/samples/new',
    lazy: async () => ({ Component: (await import('./NewSamplePage.js')).NewSamplePage }),
  },
  {
    path: 'analysis/samples/:id',
    lazy: async () => ({ Component: (await import('./SamplePage.js')).SamplePage }),
  },
  {
    path: 'introductions',
    lazy: async () => ({ Component: (await import('./IntroductionsPage.js')).IntroductionsPage }),
  },
];
