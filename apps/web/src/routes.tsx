import type { RouteObject } from 'react-router';
import { discussionRoutes } from './discussions/discussions.routes.js';
import { AdministrationPage } from './shell/AdministrationPage.js';
import { familyRoutes } from './families/families.routes.js';
import { formationRoutes } from './formation/formation.routes.js';
import { groupRoutes } from './groups/groups.routes.js';
import { likenessRoutes } from './likeness/likeness.routes.js';
import { programmeRoutes } from './programmes/programmes.routes.js';
import { schoolRoutes } from './schools/schools.routes.js';
import { codingRoutes } from './coding/coding.routes.js';
import { offerRoutes } from './offers/offers.routes.js';
import { practiceRoutes } from './practices/practices.routes.js';
import { planRoutes } from './plans/plans.routes.js';
import { peopleRoutes } from './people/people.routes.js';
import { upkeepRoutes } from './upkeep/upkeep.routes.js';
import { Shell } from './shell/Shell.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { HomePage } from './shell/HomePage.js';
import { Opening } from './shell/Opening.js';
import { RouteFailed } from './shell/RouteFailed.js';

/** Every page of the app. Each slice keeps its own list; the addresses are the glossary's words. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <RouteFailed />,
    hydrateFallbackElement: <Opening />,
    children: [
      { index: true, element: <HomePage /> },
      ...discussionRoutes,
      { path: 'administration', element: <AdministrationPage /> },
      ...familyRoutes,
      ...formationRoutes,
      ...groupRoutes,
      ...likenessRoutes,
      ...programmeRoutes,
      ...schoolRoutes,
      ...codingRoutes,
      ...offerRoutes,
      ...peopleRoutes,
      ...planRoutes,
      ...practiceRoutes,
      ...upkeepRoutes,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
