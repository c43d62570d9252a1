import { termBefore, termOf } from '@pathways/domain/frameworks';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { shippedFrameworks, textOf } from '../../../cli/framework-files.js';
import { EnterKpiValueHandler } from '../../../frameworks/application/enter-kpi-value.handler.js';
import { ImportFrameworkHandler } from '../../../frameworks/application/import-framework.handler.js';
import { KeepFrameworkHandler } from '../../../frameworks/application/keep-framework.handler.js';
import { commandLineActor } from '../../../schools/application/command-line-actor.js';
import type { Stage } from './stage.js';

/** A plan of the sample programme: fiction, like its schools and every number in it. */
const samplePlan = {
  id: 'sample-delivery-plan',
  title: 'Sample programme: delivery plan (fictional)',
  status: 'sample',
  commitments: [
    { ref: '1', name: 'Everybody belongs' },
    { ref: '2', name: 'Everybody takes part' },
  ],
  actions: [
    {
      ref: '1.1',
      commitment: '1',
      sector: 'Primary',
      lead: 'Inclusion team',
      title: 'Greet every pupil at the door',
      kpis: [
        percent('i', 'Share of classes that greet at the door', 85),
        percent('ii', 'Share of pupils who say that somebody expects them', 90),
      ],
    },
    {
      ref: '2.1',
      commitment: '2',
      sector: 'Secondary',
      lead: 'School improvement team',
      title: 'Every trio visits each of its schools once a year',
      kpis: [
        { ref: 'i', text: 'Visits between schools', unit: 'count', direction: 'increase', target: null },
      ],
    },
  ],
};

function percent(ref: string, text: string, value: number) {
  const target = { op: '>=', value, unit: 'percent' };
  return { ref, text, unit: 'percent', direction: 'increase', target, disaggregatedBy: ['SEND Support'] };
}

/** How many terms and days before the story begins, and the number. */
const given = [
  { terms: 3, days: 330, value: 58 },
  { terms: 2, days: 220, value: 63 },
  { terms: 1, days: 110, value: 61 },
];

const dayBefore = (moment: Date, days: number): string =>
  new Date(moment.getTime() - days * 86_400_000).toISOString().slice(0, 10);

/** All frameworks that the product ships with, and the sample programme's own plan with a few terms of values. */
export async function enterFrameworks(
  stage: Stage,
  coordinator: SignedIn,
  programme: ProgrammeId,
): Promise<void> {
  const importing = stage.get(ImportFrameworkHandler);
  for (const document of [...shippedFrameworks().map(textOf), JSON.stringify(samplePlan)])
    await importing.handle(commandLineActor, document);
  await stage
    .get(KeepFrameworkHandler)
    .handle(commandLineActor, samplePlan.id, { authority: null, programme });
  const now = stage.clock.now();
  const rest = { part: '', state: 'value', status: 'final', note: '', because: '', expects: 0 } as const;
  const told = { source: 'Sample survey (fictional)', basis: 'Sample schools that answered' };
  for (const { terms, days, value } of given) {
    const at = { framework: samplePlan.id, path: '1.1 / i' };
    const when = { term: termBefore(termOf(dayBefore(now, 0)), terms), asAt: dayBefore(now, days) };
    const kept = await stage
      .get(EnterKpiValueHandler)
      .handle(coordinator, at, { ...rest, ...told, ...when, value });
    if (!kept.ok) throw new Error(`A sample value was refused: ${kept.refusal.kind}.`);
  }
}
