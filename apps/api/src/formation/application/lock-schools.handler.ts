import { Injectable } from '@nestjs/common';
import {
  canForm,
  lockSchools,
  type FormationLock,
  type LockSchoolsRefusal,
} from '@pathways/domain/formation';
import { londonDay, refuse, type LockId, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { LockStore } from './lock.store.js';

export type LockWish = Omit<FormationLock, 'id'>;

@Injectable()
export class LockSchoolsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly locks: LockStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    wish: LockWish,
  ): Promise<Result<FormationLock, LockSchoolsRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      if (!canForm(actor, wish.programme)) return refuse({ kind: 'NotFound' });
      const locks = await this.locks.live(work, wish.programme);
      const schools = await this.locks.lockable(work, wish.programme, wish.urns);
      const today = londonDay(work.now);
      const lock = { id: this.ids.next<LockId>(), ...wish };
      const locked = lockSchools(actor, lock, { schools, locks, today });
      if (!locked.ok) return locked;
      await this.locks.add(work, locked.value, actor.personId);
      await work.announce({
        kind: 'FormationLockSet',
        lock: lock.id,
        programme: wish.programme,
      } as const);
      return locked;
    });
  }
}
