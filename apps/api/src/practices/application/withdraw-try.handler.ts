import { Injectable } from '@nestjs/common';
import {
  withdrawTry,
  type TryId,
  type TryWithdrawn,
  type WithdrawTryRefusal,
} from '@pathways/domain/practices';
import { accept, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { TryStore } from './try.store.js';

@Injectable()
export class WithdrawTryHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly tries: TryStore,
  ) {}

  handle(actor: SignedIn, id: TryId): Promise<Result<TryId, WithdrawTryRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.tries.hold(work, id);
      const decided = withdrawTry(actor, held);
      if (!decided.ok) return decided;
      if (held && decided.value.isNew) {
        await this.tries.withdraw(work, id);
        await work.announce({
          kind: 'TryWithdrawn',
          practice: held.practice,
          try: id,
        } satisfies TryWithdrawn);
      }
      return accept(id);
    });
  }
}
