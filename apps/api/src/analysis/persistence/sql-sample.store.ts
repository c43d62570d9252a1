import { Injectable } from '@nestjs/common';
import type { SampleFacts, SampleGround, SampleId } from '@pathways/domain/analysis';
import type { ContributionId, PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { SampleStore, type NewSample, type SampleSource } from '../application/sample.store.js';
import { codableRooms, programmeRooms, type RoomRow } from './researchable.js';
import { pool, researchers } from './sample-statements.js';

interface HeldRow {
  programme_id: ProgrammeId;
  lead_id: PersonId;
  opened_at: Date | null;
}

const insertSample = `
  insert into coding_sample (id, programme_id, client_id, name, lead_id, choice, seed, drawn_from, started_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

@Injectable()
export class SqlSampleStore extends SampleStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async begun(work: Work, lead: PersonId, clientId: string): Promise<SampleId | null> {
    // Two requests with one client id wait for each other here.
    await managerOf(work).query('select 1 from person where id = $1 for no key update', [lead]);
    const [row] = await managerOf(work).query<{ id: SampleId }[]>(
      'select id from coding_sample where lead_id = $1 and client_id = $2',
      [lead, clientId],
    );
    return row?.id ?? null;
  }

  async ground(
    work: Work,
    actor: SignedIn,
    { programme, source }: { programme: ProgrammeId; source: SampleSource },
  ): Promise<SampleGround> {
    const manager = managerOf(work);
    const rooms = codableRooms(actor, await manager.query<RoomRow[]>(programmeRooms, [programme]));
    const { groups, sections, phases, uncodedOnly } = source;
    const talk = await manager.query<{ id: ContributionId }[]>(pool, [
      rooms,
      groups,
      sections,
      phases,
      uncodedOnly,
    ]);
    const people = await manager.query<{ id: PersonId }[]>(researchers, [programme]);
    return { pool: talk.map(({ id }) => id), researchers: people.map(({ id }) => id) };
  }

  async add(work: Work, sample: NewSample): Promise<SampleId> {
    const manager = managerOf(work);
    const id = this.ids.next<SampleId>();
    const { programme, clientId, name, lead, choice, drawnFrom } = sample;
    const seed = choice.kind === 'drawn' ? choice.seed : null;
    await manager.query(insertSample, [
      id,
      programme,
      clientId,
      name,
      lead,
      choice.kind,
      seed,
      drawnFrom,
      work.now,
    ]);
    await manager.query(
      `insert into coding_sample_coder (sample_id, person_id, position)
       select $1, person_id, position from unnest($2::uuid[]) with ordinality as t (person_id, position)`,
      [id, sample.coders],
    );
    await manager.query(
      `insert into coding_sample_contribution (sample_id, contribution_id, position)
       select $1, contribution_id, position from unnest($2::uuid[]) with ordinality as t (contribution_id, position)`,
      [id, sample.contributions],
    );
    return id;
  }

  async hold(work: Work, sample: SampleId): Promise<SampleFacts | null> {
    const manager = managerOf(work);
    const [row] = await manager.query<HeldRow[]>(
      'select programme_id, lead_id, opened_at from coding_sample where id = $1 for update',
      [sample],
    );
    if (!row) return null;
    const coders = await manager.query<{ person: PersonId; finishedAt: Date | null }[]>(
      `select person_id as person, finished_at as "finishedAt" from coding_sample_coder where sample_id = $1 order by position`,
      [sample],
    );
    return { id: sample, programme: row.programme_id, lead: row.lead_id, coders, openedAt: row.opened_at };
  }

  async finish(work: Work, sample: SampleId, coder: PersonId): Promise<void> {
    await managerOf(work).query(
      'update coding_sample_coder set finished_at = $3 where sample_id = $1 and person_id = $2',
      [sample, coder, work.now],
    );
  }

  async open(work: Work, sample: SampleId, because: string | null): Promise<void> {
    await managerOf(work).query(
      'update coding_sample set opened_at = $2, closed_because = $3 where id = $1',
      [sample, work.now, because],
    );
  }
}
