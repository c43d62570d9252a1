import { plainAsk, profilesFor } from '@pathways/domain/formation';
import type { ProposalId } from '@pathways/domain/groups';
import type { SignedIn } from '@pathways/domain/shared';
import type { SchoolPhase } from '@pathways/domain/schools';
import { FormationQueries } from '../../../formation/application/formation.queries.js';
import { FormationRunner } from '../../../formation/application/formation-runner.js';
import { StartFormationHandler } from '../../../formation/application/start-formation.handler.js';
import { kept } from '../kept.js';
import type { PlannedCycle } from './programmes.js';
import type { Stage } from './stage.js';

interface Wanted {
  readonly phase: SchoolPhase;
  readonly task: 'trios' | 'families';
}

/** Lets the engine propose groups for one phase of the programme, as a coordinator would; families from the trios. */
export async function propose(
  stage: Stage,
  coordinator: SignedIn,
  { programme, cycle }: PlannedCycle,
  { phase, task }: Wanted,
): Promise<ProposalId[]> {
  const [usual] = profilesFor(phase);
  const request = {
    ...plainAsk,
    task,
    from: task === 'families' ? 'trios' : plainAsk.from,
    programme,
    cycle,
    phase,
    profile: usual?.key ?? '',
    effort: 'interactive',
    seed: 'sample',
  } as const;
  const id = kept(
    await stage.get(StartFormationHandler).handle(coordinator, request),
    `a run for ${phase} schools`,
  );
  await stage.settle();
  await stage.get(FormationRunner).settle();
  const run = await stage.get(FormationQueries).run(coordinator, id);
  if (run?.status !== 'finished')
    throw new Error(`The run for ${phase} schools ended as ${run?.status}: ${run?.failedBecause}`);
  const proposals = await stage.get(FormationQueries).proposals(coordinator, run, { first: 50, after: 0 });
  return proposals.map(proposal => proposal.id).sort();
}
