import type { RouteObject } from 'react-router';
import { actionRoutes } from './actions/actions.routes.js';
import { analysisRoutes } from './analysis/analysis.routes.js';
import { attachmentRoutes } from './attachments/attachments.routes.js';
import { attentionRoutes } from './attention/attention.routes.js';
import { auditRoutes } from './audit/audit.routes.js';
import { charterRoutes } from './charter/charter.routes.js';
import { cycleRoutes } from './cycles/cycles.routes.js';
import { discussionRoutes } from './discussions/discussions.routes.js';
import { AdministrationPage } from './shell/AdministrationPage.js';
import { exchangeRoutes } from './exchange/exchange.routes.js';
import { familyRoutes } from './families/families.routes.js';
import { formationRoutes } from './formation/formation.routes.js';
import { expertiseRoutes } from './expertise/expertise.routes.js';
import { frameworkRoutes } from './frameworks/frameworks.routes.js';
import { guestRoutes } from './guests/guests.routes.js';
import { groupRoutes } from './groups/groups.routes.js';
import { networkRoutes } from './networks/networks.routes.js';
import { lettersRoutes } from './letters/letters.routes.js';
import { likenessRoutes } from './likeness/likeness.routes.js';
import { meetingRoutes } from './meetings/meetings.routes.js';
import { programmeRoutes } from './programmes/programmes.routes.js';
import { schoolRoutes } from './schools/schools.routes.js';
import { codingRoutes } from './coding/coding.routes.js';
import { operationsRoutes } from './operations/operations.routes.js';
import { offerRoutes } from './offers/offers.routes.js';
import { practiceRoutes } from './practices/practices.routes.js';
import { planRoutes } from './plans/plans.routes.js';
import { peopleRoutes } from './people/people.routes.js';
import { reportingRoutes } from './reporting/reporting.routes.js';
import { promptRoutes } from './prompts/prompts.routes.js';
import { safeguardingRoutes } from './safeguarding/safeguarding.routes.js';
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
      ...actionRoutes,
      ...analysisRoutes,
      ...attachmentRoutes,
      ...attentionRoutes,
      ...auditRoutes,
      ...charterRoutes,
      ...cycleRoutes,
      ...discussionRoutes,
      { path: 'administration', element: <AdministrationPage /> },
      ...exchangeRoutes,
      ...familyRoutes,
      ...formationRoutes,
      ...expertiseRoutes,
      ...frameworkRoutes,
      ...groupRoutes,
      ...guestRoutes,
      ...networkRoutes,
      ...lettersRoutes,
      ...likenessRoutes,
      ...meetingRoutes,
      ...programmeRoutes,
      ...schoolRoutes,
      ...codingRoutes,
      ...offerRoutes,
      ...operationsRoutes,
      ...peopleRoutes,
      ...planRoutes,
      ...practiceRoutes,
      ...reportingRoutes,
      ...promptRoutes,
      ...safeguardingRoutes,
      ...upkeepRoutes,
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
