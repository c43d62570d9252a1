import { Injectable } from '@nestjs/common';
import { canForm, liftLock, type LiftLockRefusal } from '@pathways/domain/formation';
import { refuse, type LockId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { LockStore } from './lock.store.js';

@Injectable()
export class LiftLockHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly locks: LockStore,
  ) {}

  handle(
    actor: SignedIn,
    id: LockId,
  ): Promise<Result<LockId, LiftLockRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const lock = await this.locks.find(work, id);
      if (!lock || !canForm(actor, lock.programme)) return refuse({ kind: 'NotFound' });
      const lifted = liftLock(actor, lock);
      if (!lifted.ok) return lifted;
      await this.locks.lift(work, id, actor.personId);
      await work.announce({ kind: 'FormationLockLifted', lock: id, programme: lock.programme } as const);
      return lifted;
    });
  }
}
