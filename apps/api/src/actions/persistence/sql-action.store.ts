import { Injectable } from '@nestjs/common';
import type { ActionReturn, Idea, IdeaId, IdeaStep, StandingAction } from '@pathways/domain/actions';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { ActionId } from '@pathways/domain/discussions';
import type { MeetingId } from '@pathways/domain/meetings';
import { isSignedIn, type GroupId, type PersonId, type Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ActionStore, IdeaStore } from '../application/action.store.js';
import { isInSight } from '../action-sight.js';

const hold = `
  select a.id, a.group_id as "group", a.what, a.urn as school, a.person_id as person, a.due_on::text as "dueOn"
  from action a where a.id = $1 and a.removed_at is null and ${isInSight} for update`;

const returned = `
  insert into action_return (id, action_id, answer, because, what_before, due_before, meeting_id, told_by, told_at)
  values ($1, $2, $3, $4, $5, $6, (select m.id from meeting m where m.id = $7 and m.group_id = $10), $8, $9)
  on conflict (id) do nothing returning id`;

const attach = `
  insert into action_evidence (action_id, attachment_id, added_by, added_at)
  select $1, t.id, $3, $4 from attachment t
  where t.id = $2 and t.group_id = $5 and t.author_id = $3 and t.contribution_id is null
  on conflict (action_id, attachment_id) do update set added_by = action_evidence.added_by returning attachment_id`;

const place = `
  update action set idea_id = $2
  where id = $1 and ($2::uuid is null or exists (select from idea i where i.id = $2 and i.group_id = action.group_id and i.hidden_at is null))
  returning id`;

const takeOver = `
  update action a set person_id = $3
  where a.urn = $1 and a.person_id = $2 and a.removed_at is null and coalesce((
    select r.answer from action_return r where r.action_id = a.id order by r.told_at desc limit 1), '')
    not in ('done', 'dropped')
  returning a.id, a.group_id as "group"`;

/** Whoever writes is signed in: the rules see to it. */
export function writerOf({ actor }: Work): string {
  if (!isSignedIn(actor)) throw new Error('An action was changed by nobody.');
  return actor.personId;
}

@Injectable()
export class SqlActionStore extends ActionStore {
  async groupOf(work: Work, action: ActionId): Promise<GroupId | null> {
    const statement = 'select group_id as "group" from action where id = $1';
    const [row] = await managerOf(work).query<{ group: GroupId }[]>(statement, [action]);
    return row?.group ?? null;
  }

  async hold(work: Work, action: ActionId): Promise<StandingAction | null> {
    const [row] = await managerOf(work).query<StandingAction[]>(hold, [action]);
    return row ?? null;
  }

  async returned(
    work: Work,
    action: StandingAction,
    told: ActionReturn,
    meeting: MeetingId | null,
  ): Promise<boolean> {
    const before = [action.what, action.dueOn, meeting, writerOf(work), work.now, action.group];
    const values = [told.id, action.id, told.answer, told.because, ...before];
    const kept = await managerOf(work).query<object[]>(returned, values);
    if (kept.length === 0) return false;
    const statement = 'update action set what = $2, due_on = $3 where id = $1';
    await managerOf(work).query(statement, [action.id, told.what, told.dueOn]);
    return true;
  }

  async attach(work: Work, action: StandingAction, file: AttachmentId): Promise<boolean> {
    const values = [action.id, file, writerOf(work), work.now, action.group];
    return (await managerOf(work).query<object[]>(attach, values)).length > 0;
  }

  async takeOver(work: Work, { urn, from, to }: { urn: Urn; from: PersonId; to: PersonId }) {
    const [taken] = await managerOf(work).query<[Pick<StandingAction, 'id' | 'group'>[], number]>(takeOver, [
      urn,
      from,
      to,
    ]);
    return taken;
  }

  async place(work: Work, action: StandingAction, idea: IdeaId | null): Promise<boolean> {
    const [placed] = await managerOf(work).query<[object[], number]>(place, [action.id, idea]);
    return placed.length > 0;
  }
}

const addStep = `
  insert into idea_step (idea_id, number, stage, words, written_by, written_at) values ($1, $2, $3, $4, $5, $6)`;

@Injectable()
export class SqlIdeaStore extends IdeaStore {
  async groupOf(work: Work, idea: IdeaId): Promise<GroupId | null> {
    const statement = 'select group_id as "group" from idea where id = $1 and hidden_at is null';
    const [row] = await managerOf(work).query<{ group: GroupId }[]>(statement, [idea]);
    return row?.group ?? null;
  }

  async hold(work: Work, id: IdeaId): Promise<Idea> {
    const statement =
      'select id, group_id as "group", title, stage, number from idea where id = $1 for update';
    const [row] = await managerOf(work).query<Idea[]>(statement, [id]);
    if (!row) throw new Error('The idea was there a moment ago.');
    return row;
  }

  async start(work: Work, step: IdeaStep): Promise<boolean> {
    const { id, group, title, stage, number } = step.idea;
    const started = await managerOf(work).query<object[]>(
      `insert into idea (id, group_id, title, stage, number, started_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (id) do nothing returning id`,
      [id, group, title, stage, number, work.now],
    );
    if (started.length > 0) await this.addStep(work, step);
    return started.length > 0;
  }

  async keep(work: Work, step: IdeaStep): Promise<void> {
    const { id, stage, number } = step.idea;
    await managerOf(work).query('update idea set stage = $2, number = $3 where id = $1', [id, stage, number]);
    await this.addStep(work, step);
  }

  private async addStep(work: Work, { idea, words }: IdeaStep): Promise<void> {
    const values = [idea.id, idea.number, idea.stage, words, writerOf(work), work.now];
    await managerOf(work).query(addStep, values);
  }
}
