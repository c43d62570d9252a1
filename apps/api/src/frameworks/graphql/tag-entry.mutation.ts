import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { linkLimits, tagKinds, type TagKind, type TagRefusal } from '@pathways/domain/frameworks';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LinkEntriesHandler } from '../application/link-entries.handler.js';
import { TagEntryHandler } from '../application/tag-entry.handler.js';
import { tagKindNames } from './framework.enums.js';

const EntryGone = refusalType('EntryGone', 'The entry is no longer part of its framework.');
const LinkRefused = refusalType('LinkRefused', 'These two entries cannot be linked.');

@InputType()
class TagEntryInput {
  @Field(() => ID, { description: 'The framework.' })
  frameworkId: string;

  @Field({ description: 'The path of the entry.' })
  path: string;

  @Field(() => tagKindNames, { description: 'What serves it.' })
  kind: TagKind;

  @Field(() => ID, { description: 'Which one.' })
  subjectId: string;
}

@InputType()
class LinkEntriesInput {
  @Field(() => ID, { description: 'The framework.' })
  frameworkId: string;

  @Field({ description: 'The path of the entry.' })
  path: string;

  @Field(() => ID, { description: 'The other framework.' })
  otherFrameworkId: string;

  @Field({ description: 'The path of the other entry.' })
  otherPath: string;

  @Field({ description: 'Why they mean the same.' })
  because: string;
}

@ObjectType()
class TagEntryPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The path of the entry.' })
  path?: string;
}

@ObjectType()
class LinkEntriesPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The link.' })
  link?: string;
}

const at = { frameworkId: z.string().max(200), path: z.string().max(300) };
const tag = z.object({ ...at, kind: z.enum(tagKinds), subjectId: idOf<string>() });
const link = z.object({
  ...at,
  otherFrameworkId: z.string().max(200),
  otherPath: z.string().max(300),
  because: z.string().trim().max(linkLimits.because, `At most ${linkLimits.because} characters.`),
});

const tagSentences: Sentences<TagRefusal> = {
  NotVisible: () => notFound('entry, or what you would tag with it,'),
  EntryGone: () => new EntryGone('The framework no longer has this entry. Choose one that it has.'),
};

@Resolver()
export class TagEntryMutation {
  constructor(
    private readonly tags: TagEntryHandler,
    private readonly links: LinkEntriesHandler,
  ) {}

  @Mutation(() => TagEntryPayload, {
    description: 'Says that a practice, a prompt, a discussion’s outcome or an action serves an entry.',
  })
  async tagEntry(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: TagEntryInput,
  ): Promise<TagEntryPayload> {
    const { frameworkId: framework, path, kind, subjectId: id } = checked(tag, given);
    const result = await this.tags.tag(actor, { framework, path }, { kind, id });
    return answer(result, entry => ({ path: entry.path }), tagSentences);
  }

  @Mutation(() => TagEntryPayload, { description: 'Takes a tag off again.' })
  async untagEntry(
    @CurrentActor() actor: SignedIn,
    @Args('tagId', { type: () => ID, description: 'The tag.' }) given: string,
  ): Promise<TagEntryPayload> {
    const { tagId } = checked(z.object({ tagId: idOf<string>() }), { tagId: given });
    const result = await this.tags.untag(actor, tagId);
    return answer(result, entry => ({ path: entry.path }), tagSentences);
  }

  @Mutation(() => LinkEntriesPayload, {
    description: 'Says that entries of two frameworks mean the same, and why.',
  })
  async linkEntries(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: LinkEntriesInput,
  ): Promise<LinkEntriesPayload> {
    const { frameworkId, path, otherFrameworkId, otherPath, because } = checked(link, given);
    const one = { framework: frameworkId, path };
    const other = { framework: otherFrameworkId, path: otherPath };
    const result = await this.links.link(actor, { one, other, because });
    return answer(result, id => ({ link: id }), {
      NotVisible: () => notFound('entry'),
      SameFramework: () => new LinkRefused('Choose an entry of another framework.'),
      ReasonMissing: () => new LinkRefused('Say why they mean the same.'),
      AlreadyLinked: () => new LinkRefused('These two are linked already.'),
    });
  }

  @Mutation(() => LinkEntriesPayload, { description: 'Takes back that two entries mean the same.' })
  async unlinkEntries(
    @CurrentActor() actor: SignedIn,
    @Args('linkId', { type: () => ID, description: 'The link.' }) given: string,
  ): Promise<LinkEntriesPayload> {
    const { linkId } = checked(z.object({ linkId: idOf<string>() }), { linkId: given });
    const result = await this.links.unlink(actor, linkId);
    return answer(result, id => ({ link: id }), { NotVisible: () => notFound('link') });
  }
}
