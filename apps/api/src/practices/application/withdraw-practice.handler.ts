import { Injectable } from '@nestjs/common';
import {
  withdraw,
  type PracticeWithdrawn,
  type TriedPracticeWithdrawn,
  type WithdrawRefusal,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeepTurns } from './keep-turns.js';
import { PracticeStore } from './practice.store.js';
import { TryStore } from './try.store.js';

export interface WithdrawPractice {
  readonly practice: PracticeId;
  readonly reason: string;
  readonly successor: PracticeId | null;
}

@Injectable()
export class WithdrawPracticeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly turns: KeepTurns,
    private readonly tries: TryStore,
  ) {}

  handle(actor: SignedIn, command: WithdrawPractice): Promise<Result<PracticeId, WithdrawRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, command.practice);
      if (!held) return refuse({ kind: 'NotVisible' });
      const successor = command.successor && {
        id: command.successor,
        state: await this.practices.stateOf(work, command.successor),
      };
      const decided = withdraw(actor, held.practice, {
        reason: command.reason,
        ...(successor ? { successor } : {}),
      });
      if (!decided.ok) return decided;
      const { reason } = decided.value;
      await this.practices.withdraw(work, command.practice, actor.personId, {
        reason,
        successor: command.successor,
      });
      await this.turns.keep(work, command.practice);
      await work.announce({
        kind: 'PracticeWithdrawn',
        practice: command.practice,
      } satisfies PracticeWithdrawn);
      for (const tried of await this.tries.latestOfEachSchool(work, command.practice))
        await work.announce({
          kind: 'TriedPracticeWithdrawn',
          practice: command.practice,
          try: tried,
        } satisfies TriedPracticeWithdrawn);
      return accept(command.practice);
    });
  }
}
