import { Injectable } from '@nestjs/common';
import type { PeopleEvent } from '@pathways/domain/people';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { SessionStore } from './session.store.js';

/** Ends one of the actor's own sessions, or all of them. Open sockets end with them. */
@Injectable()
export class EndSessionHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: SessionStore,
  ) {}

  run(actor: SignedIn, session: string): Promise<Result<string, { readonly kind: 'NoSuchSession' }>> {
    return this.unitOfWork.run(actor, async work => {
      const ended = await this.sessions.end(work, actor.personId, session);
      if (!ended) return refuse({ kind: 'NoSuchSession' });
      await work.announce<PeopleEvent>({ kind: 'SessionsEnded', person: actor.personId });
      return accept(session);
    });
  }

  everywhere(actor: SignedIn): Promise<void> {
    return this.unitOfWork.run(actor, async work => {
      await this.sessions.endAll(work, actor.personId);
      await work.announce<PeopleEvent>({ kind: 'SessionsEnded', person: actor.personId });
    });
  }
}
