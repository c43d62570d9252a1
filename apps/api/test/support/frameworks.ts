import { ImportFrameworkHandler } from '../../src/frameworks/application/import-framework.handler.js';
import { commandLineActor } from '../../src/schools/application/command-line-actor.js';
import type { TestApi } from './api.js';

/** A small plan of nobody's: two commitments, two actions, three KPIs. */
export const samplePlan = {
  id: 'sample-plan',
  title: 'A sample plan',
  status: 'draft',
  commitments: [
    { ref: '1', name: 'Inclusive' },
    { ref: '2', name: 'Safe' },
  ],
  actions: [
    {
      ref: '1.1',
      commitment: '1',
      sector: 'Schools',
      lead: 'Inclusion team',
      title: 'Welcome',
      kpis: [
        {
          ref: 'i',
          text: 'Share welcomed',
          unit: 'percent',
          direction: 'increase',
          target: { op: '>=', value: 85, unit: 'percent' },
          disaggregatedBy: ['SEND Support'],
        },
        { ref: 'ii', text: 'Cases within X days', unit: 'percent', direction: 'increase', target: null },
      ],
    },
    {
      ref: '2.1',
      commitment: '2',
      sector: 'Early years',
      lead: 'QZ',
      title: 'Belong',
      kpis: [{ ref: 'i', text: 'Visits', unit: 'count' }],
    },
  ],
};

export const otherPlan = {
  id: 'other-plan',
  title: 'Another plan',
  outcomes: [{ id: 'PRESENCE', label: 'Presence' }],
};

export const importPlan = (api: TestApi, document: unknown) =>
  api.app
    .get(ImportFrameworkHandler, { strict: false })
    .handle(commandLineActor, JSON.stringify(document, null, 2));

/** Imports the sample plan and says who keeps its KPIs. */
export async function aKeptPlan(
  api: TestApi,
  by: { authority?: string; programme?: string },
): Promise<string> {
  await importPlan(api, samplePlan);
  await api.source.query('update framework set authority_code = $1, programme_id = $2 where id = $3', [
    by.authority ?? null,
    by.programme ?? null,
    samplePlan.id,
  ]);
  return samplePlan.id;
}
