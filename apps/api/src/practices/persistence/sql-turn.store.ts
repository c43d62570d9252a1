import { Injectable } from '@nestjs/common';
import type { PracticeTurn, TurnId, VersionId } from '@pathways/domain/practices';
import { isSignedIn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { TurnStore, type ChangedTurns, type WaitingTurn } from '../application/turn.store.js';

interface OpenTurn extends PracticeTurn {
  readonly id: TurnId;
}

const isSame = (one: PracticeTurn, other: PracticeTurn): boolean =>
  one.party === other.party && one.urn === other.urn && one.because === other.because;

@Injectable()
export class SqlTurnStore extends TurnStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async become(work: Work, version: VersionId, turns: readonly PracticeTurn[]): Promise<ChangedTurns> {
    const manager = managerOf(work);
    const open = await manager.query<OpenTurn[]>(
      `select t.id, t.party, t.urn, t.because from practice_turn t
       where t.ended_at is null and t.version_id in (select w.id from practice_version v
         join practice_version w on w.practice_id = v.practice_id where v.id = $1)`,
      [version],
    );
    const ended = open.filter(turn => !turns.some(next => isSame(turn, next))).map(({ id }) => id);
    await manager.query('update practice_turn set ended_at = $2 where id = any($1)', [ended, work.now]);
    const fresh = turns.filter(turn => !open.some(known => isSame(known, turn)));
    const opened: TurnId[] = [];
    for (const { party, urn, because } of fresh) {
      const id = this.ids.next<TurnId>();
      opened.push(id);
      const by = isSignedIn(work.actor) ? work.actor.personId : null;
      await manager.query(
        `insert into practice_turn (id, version_id, party, urn, because, opened_by, opened_at)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, version, party, urn, because, by, work.now],
      );
    }
    return { opened, ended };
  }

  waiting(work: Work, before: Date): Promise<WaitingTurn[]> {
    return managerOf(work).query(
      `select t.id, v.practice_id as practice, t.party, t.opened_at as "openedAt", t.reminded_at as "remindedAt", t.reminders
       from practice_turn t join practice_version v on v.id = t.version_id
       where t.ended_at is null and t.opened_at < $1 order by t.id for update of t skip locked`,
      [before],
    );
  }

  async remind(work: Work, turn: TurnId): Promise<void> {
    await managerOf(work).query(
      'update practice_turn set reminded_at = $2, reminders = reminders + 1 where id = $1',
      [turn, work.now],
    );
  }
}
