import { Injectable } from '@nestjs/common';
import {
  canForm,
  canSeeProposals,
  nothingKnown,
  wholePool,
  type Circumstances,
  type FormationTask,
  type GroupReason,
  type LiveLock,
  type Meeting,
  type StandingGroup,
} from '@pathways/domain/formation';
import type { Actor, ProgrammeId, RunId, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  FormationQueries,
  type LockView,
  type PoolWish,
  type ProposalView,
  type RunView,
} from '../application/formation.queries.js';
import * as statements from './formation-statements.js';

/** Whoever is in a group of these kinds is not free for the task. */
const takenBy: Readonly<Record<FormationTask, readonly string[]>> = {
  trios: ['trio', 'quartet'],
  quartets: [],
  families: ['family'],
  pairs: ['pair'],
};

@Injectable()
export class SqlFormationQueries extends FormationQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async run(actor: Actor, id: RunId): Promise<RunView | null> {
    const found = await this.reading.row<RunView>('formation.run', statements.run, [id]);
    return found && canSeeProposals(actor, found.programmeId) ? found : null;
  }

  async runs(actor: Actor, programme: ProgrammeId, first: number): Promise<RunView[]> {
    if (!canSeeProposals(actor, programme)) return [];
    return this.reading.rows('formation.runsOf', statements.runsOf, [programme, first]);
  }

  async proposals(
    actor: Actor,
    run: RunView,
    { first, after }: { first: number; after: number },
  ): Promise<ProposalView[]> {
    if (!canSeeProposals(actor, run.programmeId)) return [];
    return this.reading.rows('formation.proposals', statements.proposals, [run.id, after, first + 1]);
  }

  async reasons(actor: Actor, run: RunView): Promise<GroupReason[]> {
    if (!canSeeProposals(actor, run.programmeId)) return [];
    const rows = await this.reading.rows<{ reason: GroupReason }>('formation.reasons', statements.reasons, [
      run.id,
    ]);
    return rows.map(({ reason }) => reason);
  }

  async losses(actor: Actor, run: RunView): Promise<Readonly<Record<string, number>>> {
    if (!canSeeProposals(actor, run.programmeId)) return {};
    const row = await this.reading.row<{ losses: Readonly<Record<string, number>> }>(
      'formation.losses',
      statements.losses,
      [run.id],
    );
    return row?.losses ?? {};
  }

  async locks(actor: Actor, programme: ProgrammeId): Promise<LockView[]> {
    if (!canForm(actor, programme)) return [];
    return this.reading.rows('formation.locks', statements.locks, [programme]);
  }

  async freeSchools(actor: Actor, wish: PoolWish): Promise<Urn[]> {
    const { programme, cycle, phase, task = 'trios', scope = wholePool } = wish;
    if (!canSeeProposals(actor, programme)) return [];
    const rows = await this.reading.rows<{ urn: Urn }>('formation.freeSchools', statements.freeSchools, [
      programme,
      cycle,
      phase,
      takenBy[task],
      scope.authorities,
      scope.leftOut,
    ]);
    return rows.map(({ urn }) => urn);
  }

  async circumstances(actor: Actor, { programme, cycle, phase }: PoolWish): Promise<Circumstances> {
    if (!canSeeProposals(actor, programme)) return nothingKnown;
    return {
      locks: await this.reading.rows<LiveLock>('formation.liveLocks', statements.liveLocks, [programme]),
      met: await this.reading.rows<Meeting>('formation.met', statements.met, [programme, cycle, phase]),
      standing: await this.reading.rows<StandingGroup>('formation.standing', statements.standing, [
        programme,
        cycle,
        phase,
      ]),
      lastFamilies: await this.reading.rows<StandingGroup>(
        'formation.lastFamilies',
        statements.lastFamilies,
        [programme, cycle, phase],
      ),
    };
  }
}
