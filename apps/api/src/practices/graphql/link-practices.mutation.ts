import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  bearings,
  linkLimits,
  type Bearing,
  type LinkId,
  type LinkRefusal,
} from '@pathways/domain/practices';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LinkPracticesHandler, type UnlinkRefusal } from '../application/link-practices.handler.js';
import { bearing } from './bearing.enum.js';

@InputType({ description: 'One practice of the library speaks of another.' })
class LinkPracticesInput {
  @Field(() => ID, { description: 'The practice that speaks.' })
  practiceId: string;

  @Field({ description: 'The address in the library of the one that is spoken of.' })
  slug: string;

  @Field(() => bearing, { description: 'What it says.' })
  bearing: Bearing;

  @Field({ description: 'Why; the public reads it.' })
  because: string;
}

@InputType({ description: 'A link to take apart.' })
class UnlinkPracticesInput {
  @Field(() => ID, { description: 'The link.' })
  linkId: string;
}

@ObjectType({ description: 'The link is as it was asked for.' })
class LinkPracticesPayload extends Payload {
  @Field(() => ID, {
    nullable: true,
    description: 'The practice that speaks, or the link that was taken apart.',
  })
  subjectId?: string;
}

const linked = z.object({
  practiceId: z.uuid('Give the id of a practice.').transform(id => id as PracticeId),
  slug: z
    .string()
    .trim()
    .transform(text => text.replace(/^.*\/library\//, '').replace(/[/?#].*$/, ''))
    .pipe(z.string().min(1, 'Give the address of a practice.').max(120)),
  bearing: z.enum(bearings),
  because: z.string().max(linkLimits.because, `Use at most ${linkLimits.because} characters.`),
});
const unlinked = z.object({ linkId: z.uuid('Give the id of a link.').transform(id => id as LinkId) });

const CannotLink = refusalType('PracticesCannotBeLinked', 'These two practices cannot be linked so.');
const notEditor = () => notAllowed('Only an editor of the library links practices.');

const linking: Sentences<LinkRefusal> = {
  NotEditor: notEditor,
  SamePractice: () => new CannotLink('A practice cannot speak of itself.'),
  NotPublished: () => new CannotLink('Both practices must be in the library.'),
  ReasonMissing: () => new CannotLink('Say why: readers see the reason.'),
};
const unlinking: Sentences<UnlinkRefusal> = { NotEditor: notEditor, NotVisible: () => notFound('link') };

@Resolver()
export class LinkPracticesMutation {
  constructor(private readonly handler: LinkPracticesHandler) {}

  @Mutation(() => LinkPracticesPayload, {
    description: 'An editor says that a practice adapts, supports, contradicts or replaces another.',
  })
  async linkPractices(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: LinkPracticesInput,
  ): Promise<LinkPracticesPayload> {
    const { practiceId: from, slug: toSlug, ...said } = checked(linked, input);
    const result = await this.handler.link(actor, { from, toSlug, ...said });
    return answer(result, subjectId => ({ subjectId }), linking);
  }

  @Mutation(() => LinkPracticesPayload, { description: 'An editor takes a link apart again.' })
  async unlinkPractices(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: UnlinkPracticesInput,
  ): Promise<LinkPracticesPayload> {
    const result = await this.handler.unlink(actor, checked(unlinked, input).linkId);
    return answer(result, subjectId => ({ subjectId }), unlinking);
  }
}
