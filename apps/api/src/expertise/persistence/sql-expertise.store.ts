import { Injectable } from '@nestjs/common';
import type {
  Expertise,
  ExpertiseId,
  ExpertiseSettlement,
  Help,
  HelpAnswer,
  HelpCredit,
  HelpId,
  StandingExpertise,
  StandingHelp,
} from '@pathways/domain/expertise';
import { isSignedIn, type ProgrammeId, type Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ExpertiseStore, type ExpertiseHiding } from '../application/expertise.store.js';
import { removedTitle } from './expertise-statements.js';

const find = `
  select id, programme_id as programme, urn, kind, standing, title, words, ended_at is not null as "hasEnded",
    hidden_at is not null as "isHidden"
  from expertise where id = $1 for update`;

const keep = `
  insert into expertise (id, programme_id, urn, kind, standing, title, words, listed_by, listed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict (id) do update set kind = excluded.kind, standing = excluded.standing, title = excluded.title,
    words = excluded.words, hidden_at = null, hidden_by = null`;

const findHelp = `
  select h.id, h.expertise_id as expertise, h.urn, h.words, h.state, e.urn as owner
  from expertise_help h join expertise e on e.id = h.expertise_id where h.id = $1 for update of h`;

const seek = `
  insert into expertise_help (id, expertise_id, urn, words, sought_by, sought_at) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing returning id`;

const answer = `
  update expertise_help set state = $2, because = $3, answered_by = $4, answered_at = $5 where id = $1`;

const hide = 'update expertise set hidden_at = $2, hidden_by = $3 where id = $1 and hidden_at is null';
const show = 'update expertise set hidden_at = null, hidden_by = null where id = $1';
const remove = `
  with gone as (
    update expertise set title = '${removedTitle}', words = '${removedTitle}', ended_at = coalesce(ended_at, $2)
    where id = $1 and hidden_at is not null returning id)
  update expertise_help h set words = '', because = null, owner_credit = null, comer_credit = null
  from gone where h.expertise_id = gone.id`;

const hider = `
  select e.hidden_by as "hiddenBy", array(
    select m.urn from programme_school m where m.programme_id = e.programme_id and m.left_on is null) as schools
  from expertise e where e.id = $1 and e.title <> '${removedTitle}'`;

const credits = {
  owner: 'update expertise_help set owner_credit = $2 where id = $1',
  comer: 'update expertise_help set comer_credit = $2 where id = $1',
} as const;

function writerOf({ actor }: Work): string {
  if (!isSignedIn(actor)) throw new Error('Nobody wrote in the directory.');
  return actor.personId;
}

@Injectable()
export class SqlExpertiseStore extends ExpertiseStore {
  async takesPart(work: Work, programme: ProgrammeId, urn: Urn): Promise<boolean> {
    const statement =
      'select 1 from programme_school where programme_id = $1 and urn = $2 and left_on is null';
    return (await managerOf(work).query<object[]>(statement, [programme, urn])).length > 0;
  }

  async find(work: Work, id: ExpertiseId): Promise<StandingExpertise | null> {
    return (await managerOf(work).query<StandingExpertise[]>(find, [id]))[0] ?? null;
  }

  async keep(work: Work, { id, programme, urn, kind, standing, title, words }: Expertise): Promise<void> {
    const values = [id, programme, urn, kind, standing, title, words, writerOf(work), work.now];
    await managerOf(work).query(keep, values);
  }

  async end(work: Work, id: ExpertiseId): Promise<void> {
    await managerOf(work).query('update expertise set ended_at = $2 where id = $1', [id, work.now]);
  }

  async hiding(work: Work, id: ExpertiseId): Promise<ExpertiseHiding | null> {
    return (await managerOf(work).query<ExpertiseHiding[]>(hider, [id]))[0] ?? null;
  }

  async settle(work: Work, id: ExpertiseId, how: ExpertiseSettlement): Promise<void> {
    const manager = managerOf(work);
    if (how === 'hide') await manager.query(hide, [id, work.now, writerOf(work)]);
    if (how === 'show') await manager.query(show, [id]);
    if (how === 'remove') await manager.query(remove, [id, work.now]);
  }

  async findHelp(work: Work, id: HelpId): Promise<StandingHelp | null> {
    return (await managerOf(work).query<StandingHelp[]>(findHelp, [id]))[0] ?? null;
  }

  async seek(work: Work, { id, expertise, urn, words }: Help): Promise<boolean> {
    const values = [id, expertise, urn, words, writerOf(work), work.now];
    return (await managerOf(work).query<object[]>(seek, values)).length > 0;
  }

  async answer(work: Work, id: HelpId, { agrees, because }: HelpAnswer): Promise<void> {
    const values = [id, agrees ? 'agreed' : 'declined', because, writerOf(work), work.now];
    await managerOf(work).query(answer, values);
  }

  async credit(work: Work, id: HelpId, { side, words }: HelpCredit): Promise<void> {
    await managerOf(work).query(credits[side], [id, words]);
  }
}
