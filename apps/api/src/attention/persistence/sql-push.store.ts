import { Injectable } from '@nestjs/common';
import type { NoticeId } from '@pathways/domain/attention';
import type { PersonId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import type { PushAddress } from '../../platform/push/push-sender.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { PushStore } from '../application/push.store.js';

const allow = `
  insert into push_subscription (id, person_id, endpoint, p256dh, auth, device, subscribed_at)
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (endpoint) do update set person_id = excluded.person_id, p256dh = excluded.p256dh, auth = excluded.auth,
    device = excluded.device, subscribed_at = excluded.subscribed_at`;

const trim = `
  delete from push_subscription where id in (
    select id from push_subscription where person_id = $1 order by subscribed_at desc, id desc offset 10)`;

const reachable = `
  select distinct p.person_id as person from push_subscription p join attention_settings s on s.person_id = p.person_id
  where p.person_id = any($1::uuid[]) and s.push`;

@Injectable()
export class SqlPushStore extends PushStore {
  async allow(work: Work, person: PersonId, { endpoint, p256dh, auth }: PushAddress, device: string) {
    const manager = managerOf(work);
    await manager.query(allow, [v7(), person, endpoint, p256dh, auth, device, work.now]);
    await manager.query(trim, [person]);
  }

  async forget(work: Work, endpoint: string, person: PersonId | null): Promise<void> {
    await managerOf(work).query(
      `delete from push_subscription where endpoint = $1 and ($2::uuid is null or person_id = $2)`,
      [endpoint, person],
    );
  }

  devices(work: Work, person: PersonId): Promise<PushAddress[]> {
    return managerOf(work).query<PushAddress[]>(
      `select endpoint, p256dh, auth from push_subscription where person_id = $1 order by id`,
      [person],
    );
  }

  async reachable(work: Work, people: readonly PersonId[]): Promise<PersonId[]> {
    const rows = await managerOf(work).query<{ person: PersonId }[]>(reachable, [people]);
    return rows.map(({ person }) => person);
  }

  async markPushed(work: Work, notices: readonly NoticeId[]): Promise<void> {
    await managerOf(work).query(`update notice set pushed_at = $2 where id = any($1::uuid[])`, [
      notices,
      work.now,
    ]);
  }
}
