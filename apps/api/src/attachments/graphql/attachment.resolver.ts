import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { AttachmentQueries } from '../application/attachment.queries.js';
import { Attachment } from '../attachment.type.js';

@Resolver()
export class AttachmentResolver {
  constructor(private readonly queries: AttachmentQueries) {}

  @Query(() => Attachment, {
    nullable: true,
    description: 'A file or picture that you may open, your own unsent ones too, or null.',
  })
  attachment(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Attachment | null> {
    return this.queries.one(actor, checkedId<AttachmentId>('id', id));
  }
}
