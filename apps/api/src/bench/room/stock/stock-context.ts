import { MoreThan, type DataSource } from 'typeorm';
import type { SignedIn } from '@pathways/domain/shared';
import { GuestRow } from '../../../guests/persistence/guest.row.js';
import { grantOf } from '../../../people/application/grant-shape.js';
import { sessionTerms } from '../../../people/sign-in/session-terms.js';
import { loadersFor, type Loaders } from './stock-loaders.js';
import { StockSession, type StockGrant } from './stock-rows.js';

export interface StockContext {
  readonly actor: SignedIn | null;
  readonly loaders: Loaders | null;
}

const holds = ({ fromOn, untilOn }: StockGrant, today: string): boolean =>
  fromOn <= today && (untilOn === null || untilOn > today);

/** Whose session it is and what they may do today; nobody's where it has ended. */
export async function contextOf(source: DataSource, token: string | null): Promise<StockContext> {
  const session = await source.getRepository(StockSession).findOne({
    where: {
      token: token ?? '',
      expiresAt: MoreThan(new Date()),
      updatedAt: MoreThan(new Date(Date.now() - 1000 * sessionTerms.idle)),
    },
    relations: { person: { grants: true } },
  });
  if (!session) return { actor: null, loaders: null };
  const { id: personId, name, grants } = session.person;
  const today = new Date().toISOString().slice(0, 10);
  const held = grants.filter(grant => holds(grant, today));
  const guest = held.some(({ role }) => role === 'guest')
    ? await source.getRepository(GuestRow).findBy({ acceptedBy: personId })
    : [];
  const mayReply = (grant: StockGrant) =>
    guest.some(({ group, endedAt, mayReply: may }) => group === grant.scopeId && endedAt === null && may);
  return {
    actor: {
      kind: 'person',
      personId,
      name,
      grants: held.map(grant =>
        grantOf({ role: grant.role, scope: grant.scopeId, mayReply: mayReply(grant) }),
      ),
    },
    loaders: loadersFor(source, personId),
  };
}
