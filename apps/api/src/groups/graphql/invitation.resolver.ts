import { Args, Query, Resolver } from '@nestjs/graphql';
import { tellReason } from '@pathways/domain/formation';
import { InvitationQueries } from '../application/invitation.queries.js';
import { asClauses } from './group.shape.js';
import { InvitationType } from './invitation.type.js';

/** On the public list: the secret in the link is the right to read, and whoever holds it may not be known yet. */
@Resolver(() => InvitationType)
export class InvitationResolver {
  constructor(private readonly invitations: InvitationQueries) {}

  @Query(() => InvitationType, {
    nullable: true,
    description: 'The invitation whose link carries this token; null for any other text.',
  })
  async invitation(@Args('token') token: string): Promise<InvitationType | null> {
    const view = await this.invitations.byToken(token.slice(0, 200));
    if (!view) return null;
    const { group } = view;
    return {
      ...view,
      group: group && {
        ...group,
        members: group.members.map(member => ({ ...member })),
        reason: tellReason(group.reason),
        clauses: asClauses(group.clauses),
      },
    };
  }
}
