import { Injectable } from '@nestjs/common';
import type { KnownProfiles, OwnProfile, ProfileDraft } from '@pathways/domain/likeness';
import type { PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ProfileStore } from '../application/profile.store.js';

const current = `
  select p.id, p.programme_id as programme, p.phase, v.name, v.because, v.reference, v.weights, v.number as version
  from likeness_profile p join likeness_profile_version v on v.profile_id = p.id and v.number = p.version
  where p.id = $1`;

const otherNames = `
  select name from likeness_profile where programme_id = $1 and phase = $2 and id <> $3 order by name`;

const keepHead = `
  insert into likeness_profile (id, programme_id, phase, name, version) values ($1, $2, $3, $4, $5)
  on conflict (id) do update set name = excluded.name, version = excluded.version`;

const keepVersion = `
  insert into likeness_profile_version (profile_id, number, name, because, reference, weights, made_by, made_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

@Injectable()
export class SqlProfileStore extends ProfileStore {
  async known(work: Work, { id, programme, phase }: ProfileDraft): Promise<KnownProfiles> {
    const manager = managerOf(work);
    // Two coordinators who choose one name at once take turns on the programme.
    await manager.query('select 1 from programme where id = $1 for update', [programme]);
    const [found] = await manager.query<OwnProfile[]>(current, [id]);
    const names = await manager.query<{ name: string }[]>(otherNames, [programme, phase, id]);
    return { current: found ?? null, names: names.map(({ name }) => name) };
  }

  async keep(work: Work, profile: OwnProfile, madeBy: PersonId): Promise<void> {
    const { id, programme, phase, name, version, because, reference, weights } = profile;
    await managerOf(work).query(keepHead, [id, programme, phase, name, version]);
    const kept = [id, version, name, because, reference, JSON.stringify(weights), madeBy, work.now];
    await managerOf(work).query(keepVersion, kept);
  }
}
