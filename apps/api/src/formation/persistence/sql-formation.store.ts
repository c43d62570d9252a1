import { Injectable } from '@nestjs/common';
import {
  plainAsk,
  type FormationRequest,
  type FormationStatus,
  type FormationTask,
  type LikenessProfile,
  type ProposedGroup,
} from '@pathways/domain/formation';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { CycleId, PersonId, ProgrammeId, RunId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import {
  FormationStore,
  type ClaimedRun,
  type FinishedRun,
  type NewRun,
  type NextStep,
  type RunStand,
} from '../application/formation.store.js';

/** What formation_run.rules holds; the locks are added when the run ends. Runs from before have only their effort. */
type KeptRules = Pick<FormationRequest, 'effort'> &
  Partial<Pick<FormationRequest, 'from' | 'perMove' | 'wishes' | 'lift' | 'pinned' | 'scope'>>;

interface ClaimedRow {
  id: RunId;
  programme_id: ProgrammeId;
  cycle_id: CycleId;
  phase: SchoolPhase;
  profile: LikenessProfile;
  task: FormationTask;
  rules: KeptRules;
  seed: string;
  started_by: PersonId;
}

const add = `
  insert into formation_run (id, programme_id, cycle_id, phase, profile, rules, seed, snapshot_hash, engine, status,
    pool_size, started_by, started_at, task)
  values ($1, $2, $3, $4, $5, $6, $7, $8, '', 'waiting', $9, $10, $11, $12)`;

const claim = `
  update formation_run set status = 'running', beat_at = $1 where id = (
    select id from formation_run where status = 'waiting' order by started_at, id limit 1 for update skip locked)
  returning id, programme_id, cycle_id, phase, profile, task, rules, seed, started_by`;

const finish = `
  update formation_run set status = 'finished', progress = 1, finished_at = $2, total = $3, lower_bound = $4,
    unplaced = $5, snapshot_hash = $6, pool_size = $7, engine = $8, outcome = $9,
    rules = rules || jsonb_build_object('locks', $10::jsonb)
  where id = $1 and status = 'running' returning id`;

const addGroups = `
  insert into proposed_group (id, run_id, position, cost, reason)
  select given.id, $1, given.position, (given.reason ->> 'cost')::numeric, given.reason
  from unnest($2::uuid[], $3::jsonb[]) with ordinality as given (id, reason, position)`;

const addMembers = `
  insert into proposed_member (proposed_group_id, urn) select * from unnest($1::uuid[], $2::text[])`;

const rulesOf = ({ effort, from, perMove, wishes, lift, pinned, scope }: FormationRequest): KeptRules => ({
  effort,
  from,
  perMove,
  wishes,
  lift,
  pinned,
  ...(scope ? { scope } : {}),
});

@Injectable()
export class SqlFormationStore extends FormationStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async isCycleOf(work: Work, programme: ProgrammeId, cycle: CycleId): Promise<boolean> {
    const rows = await managerOf(work).query<object[]>(
      'select 1 from cycle where id = $2 and programme_id = $1',
      [programme, cycle],
    );
    return rows.length > 0;
  }

  async add(work: Work, { id, request, profile, snapshotHash, poolSize, startedBy }: NewRun): Promise<void> {
    await managerOf(work).query(add, [
      id,
      request.programme,
      request.cycle,
      request.phase,
      JSON.stringify(profile),
      JSON.stringify(rulesOf(request)),
      request.seed,
      snapshotHash,
      poolSize,
      startedBy,
      work.now,
      request.task,
    ]);
  }

  async find(work: Work, id: RunId) {
    const [row] = await managerOf(work).query<{ programme: ProgrammeId; status: FormationStatus }[]>(
      'select programme_id as programme, status from formation_run where id = $1 for update',
      [id],
    );
    return row ?? null;
  }

  async cancel(work: Work, id: RunId): Promise<void> {
    await this.end(work, id, 'cancelled', null);
  }

  async claimNext(work: Work): Promise<ClaimedRun | null> {
    const [[row]] = await managerOf(work).query<[ClaimedRow[], number]>(claim, [work.now]);
    if (!row) return null;
    const request = {
      programme: row.programme_id,
      cycle: row.cycle_id,
      phase: row.phase,
      profile: row.profile.key,
      seed: row.seed,
      ...plainAsk,
      ...row.rules,
      task: row.task,
    };
    return { id: row.id, request, profile: row.profile, startedBy: row.started_by };
  }

  async beat(work: Work, id: RunId, { share, cost, bound }: RunStand): Promise<NextStep> {
    const [[row]] = await managerOf(work).query<[{ early: boolean }[], number]>(
      `update formation_run set beat_at = $2, progress = $3, best_cost = coalesce($4, best_cost),
         best_bound = coalesce($5, best_bound)
       where id = $1 and status = 'running' returning coalesce((rules ->> 'endsEarly')::boolean, false) as early`,
      [id, work.now, share, cost, bound],
    );
    if (!row) return 'over';
    return row.early ? 'end early' : 'go on';
  }

  async endEarly(work: Work, id: RunId): Promise<void> {
    await managerOf(work).query(
      `update formation_run set rules = rules || '{"endsEarly": true}' where id = $1 and status = 'running'`,
      [id],
    );
  }

  async finish(work: Work, id: RunId, run: FinishedRun): Promise<void> {
    const [rows] = await managerOf(work).query<[object[], number]>(finish, [
      id,
      work.now,
      run.outcome.total,
      run.outcome.lowerBound,
      JSON.stringify(run.unplaced),
      run.snapshotHash,
      run.poolSize,
      run.engine,
      JSON.stringify(run.outcome),
      JSON.stringify(run.locks),
    ]);
    if (rows.length > 0) await this.addProposals(work, id, run.groups);
  }

  async fail(work: Work, id: RunId, because: string): Promise<void> {
    await this.end(work, id, 'failed', because);
  }

  async handBack(work: Work, id: RunId): Promise<void> {
    await managerOf(work).query(
      `update formation_run set status = 'waiting', progress = 0 where id = $1 and status = 'running'`,
      [id],
    );
  }

  async failSilent(work: Work, since: Date, because: string): Promise<void> {
    await managerOf(work).query(
      `update formation_run set status = 'failed', failed_because = $2, finished_at = $3
       where status = 'running' and beat_at < $1`,
      [since, because, work.now],
    );
  }

  private async end(work: Work, id: RunId, status: FormationStatus, because: string | null): Promise<void> {
    await managerOf(work).query(
      `update formation_run set status = $2, failed_because = $3, finished_at = $4
       where id = $1 and status in ('waiting', 'running')`,
      [id, status, because, work.now],
    );
  }

  private async addProposals(work: Work, run: RunId, groups: readonly ProposedGroup[]): Promise<void> {
    const ids = groups.map(() => this.ids.next());
    await managerOf(work).query(addGroups, [run, ids, groups.map(({ reason }) => JSON.stringify(reason))]);
    const members = groups.flatMap((group, place) =>
      group.members.map(({ urn }) => ({ group: ids[place], urn })),
    );
    await managerOf(work).query(addMembers, [
      members.map(({ group }) => group),
      members.map(({ urn }) => urn),
    ]);
  }
}
