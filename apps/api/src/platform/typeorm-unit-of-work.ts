import { Injectable } from '@nestjs/common';
import { concernsOf, unaudited } from '@pathways/domain/audit';
import { isSignedIn, type Actor } from '@pathways/domain/shared';
import { DataSource, type EntityManager } from 'typeorm';
import { AnnouncementBook } from './announcement-book.js';
import { untilNotInTheWay } from './in-the-way.js';
import { Clock, UnitOfWork, Work, type DomainEvent } from './unit-of-work.js';

class TypeormWork extends Work {
  constructor(
    readonly actor: Actor,
    readonly now: Date,
    readonly manager: EntityManager,
    private readonly book: AnnouncementBook,
  ) {
    super();
  }

  /** Room number, room event, audit entry and outbox row are written in the transaction of the change itself. */
  async announce<Event extends DomainEvent>(event: Event): Promise<void> {
    const heard = this.book.read(event);
    const actorId = isSignedIn(this.actor) ? this.actor.personId : null;
    await this.manager.query(
      `with numbered as (
         update room set last_number = last_number + 1 where id = $1 returning id, last_number
       ), told as (
         insert into room_event (room_id, number, kind, subject_id, actor_id, occurred_at)
         select id, last_number, $2, $3, $4, $5 from numbered
       ), noted as (
         insert into audit_entry (occurred_at, actor_id, kind, programme_id, room_id, ids, concerns)
         select $5, $4, $2, programme_of_event($6, $1), $1, $6, $7 where $8
       )
       insert into outbox (kind, payload, room_id, room_number, occurred_at)
       select $2, $6, (select id from numbered), (select last_number from numbered), $5
       returning pg_notify('outbox', '')`,
      [
        heard?.room ?? null,
        event.kind,
        heard?.subject ?? null,
        actorId,
        this.now,
        JSON.stringify(event),
        concernsOf(event),
        !unaudited.has(event.kind),
      ],
    );
  }
}

/** For `persistence/` only: the transaction's own entity manager. */
export function managerOf(work: Work): EntityManager {
  if (!(work instanceof TypeormWork)) throw new Error('This work was not begun by the unit of work.');
  return work.manager;
}

@Injectable()
export class TypeormUnitOfWork extends UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly book: AnnouncementBook,
    private readonly clock: Clock,
  ) {
    super();
  }

  run<Outcome>(actor: Actor, steps: (work: Work) => Promise<Outcome>): Promise<Outcome> {
    return untilNotInTheWay(() =>
      this.source.transaction(manager => steps(new TypeormWork(actor, this.clock.now(), manager, this.book))),
    );
  }
}
