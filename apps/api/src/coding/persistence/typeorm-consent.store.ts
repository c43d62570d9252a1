import { Injectable } from '@nestjs/common';
import type { Consent, ConsentId, ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { ExcerptId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { ConsentStore, type NewConsent } from '../application/consent.store.js';
import { ConsentRow } from './consent.row.js';

interface HeldConsent {
  id: ConsentId;
  excerpt_id: ExcerptId;
  group_id: GroupId;
  urn: Urn;
  purpose: ConsentPurpose;
  state: ConsentState;
}

@Injectable()
export class TypeormConsentStore extends ConsentStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async stateOf(work: Work, excerpt: ExcerptId, purpose: ConsentPurpose): Promise<ConsentState | null> {
    const row = await managerOf(work).findOneBy(ConsentRow, { excerptId: excerpt, purpose });
    return row?.state ?? null;
  }

  async add(work: Work, consent: NewConsent): Promise<ConsentId | null> {
    const id = this.ids.next<ConsentId>();
    const added = await managerOf(work).query<object[]>(
      `insert into consent (id, excerpt_id, urn, purpose, state, charter_id, asked_by, asked_at)
       select $1, $2, $3, $4, 'asked', c.id, $5, $6 from charter c where c.group_id = $7 order by c.number desc limit 1
       on conflict (excerpt_id, purpose) do nothing returning id`,
      [id, consent.excerpt, consent.urn, consent.purpose, consent.askedBy, work.now, consent.group],
    );
    return added.length > 0 ? id : null;
  }

  async hold(work: Work, consent: ConsentId): Promise<Consent | null> {
    const [row] = await managerOf(work).query<HeldConsent[]>(
      `select s.id, s.excerpt_id, e.group_id, s.urn, s.purpose, s.state
       from consent s join standing_excerpt e on e.id = s.excerpt_id where s.id = $1 for update of s`,
      [consent],
    );
    if (!row) return null;
    const { id, excerpt_id: excerpt, group_id: group, urn, purpose, state } = row;
    return { id, excerpt, group, urn, purpose, state };
  }

  async keep(work: Work, consent: ConsentId, state: ConsentState, by: PersonId): Promise<void> {
    const kept =
      state === 'withdrawn'
        ? { state, withdrawnBy: by, withdrawnAt: work.now }
        : { state, decidedBy: by, decidedAt: work.now, withdrawnBy: null, withdrawnAt: null };
    await managerOf(work).update(ConsentRow, { id: consent }, kept);
  }
}
