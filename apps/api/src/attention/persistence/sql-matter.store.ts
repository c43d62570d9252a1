import { Injectable } from '@nestjs/common';
import { placeAt, type MatterKind, type NoticePlace } from '@pathways/domain/attention';
import type { GrantId } from '@pathways/domain/people';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { MatterStore, type Matter } from '../application/matter.store.js';
import { matters } from './matter-statements.js';

type MatterRow = Omit<Matter, 'place'> & Pick<NoticePlace, 'urn' | 'programme' | 'room'>;

const toldOfSchool = `
  select distinct n.subject from role_grant g join notice n on split_part(n.subject, ' ', 2) = g.scope_id
  where g.id = $2 and n.because = $1 and n.settled_at is null`;

@Injectable()
export class SqlMatterStore extends MatterStore {
  async find(work: Work, kind: MatterKind, subject: string): Promise<Matter | null> {
    const [row] = await managerOf(work).query<MatterRow[]>(matters[kind], [subject]);
    if (!row) return null;
    const { by, to, ...place } = row;
    return { by, to, place: placeAt(place) };
  }

  async toldOfSchool(work: Work, kind: MatterKind, grant: GrantId): Promise<readonly string[]> {
    const rows = await managerOf(work).query<{ subject: string }[]>(toldOfSchool, [kind, grant]);
    return rows.map(({ subject }) => subject);
  }
}
