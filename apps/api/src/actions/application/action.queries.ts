import type { GroupId, SignedIn } from '@pathways/domain/shared';
import type { ActionView, ExchangeView, IdeaView } from './action.views.js';

/** What people agreed to do, and what became of it. Null, for whoever may not see it, is the same as for what is not there. */
export abstract class ActionQueries {
  /** The actor's own, and their schools' where no person is named, of which something is expected still; at most 50. */
  abstract own(actor: SignedIn): Promise<ActionView[]>;
  /** Everything that a group agreed and did not take away, what is expected still first; at most 200. */
  abstract ofGroup(actor: SignedIn, group: GroupId): Promise<ActionView[] | null>;
  abstract ideas(actor: SignedIn, group: GroupId): Promise<IdeaView[] | null>;
  /** Of the cycle in which the group talks now; null too where none has begun. */
  abstract exchange(actor: SignedIn, group: GroupId): Promise<ExchangeView | null>;
  /** Those of the actor's groups in which something is asked of them. */
  abstract ownExchanges(actor: SignedIn): Promise<ExchangeView[]>;
}
