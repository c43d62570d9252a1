import { Field, ID, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { HiddenWordsQueries, type HiddenKind } from '../application/hidden-words.queries.js';

const hiddenKind = {
  IDEA: 'idea',
  EVIDENCE: 'evidence',
  QUESTION: 'question',
  OUTCOME: 'outcome',
  MINUTES: 'minutes',
  EXPERTISE: 'expertise',
} as const satisfies Record<string, HiddenKind>;

registerEnumType(hiddenKind, { name: 'HiddenKind', description: 'What kind of words is out of sight.' });

@ObjectType({
  description: 'Words outside the talk that somebody took out of sight. The words are not in it.',
})
class HiddenWords {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => hiddenKind, { description: 'What they are.' })
  kind: HiddenKind;

  @Field(() => ID, { nullable: true, description: 'The group; null in the directory of offers and asks.' })
  groupId: string | null;

  @Field(() => String, { nullable: true, description: 'The group’s name.' })
  groupName: string | null;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field(() => String, { nullable: true, description: 'The school that wrote them, where it is one.' })
  schoolName: string | null;

  @Field(() => ID, { nullable: true, description: 'The idea.' })
  ideaId: string | null;

  @Field(() => ID, { nullable: true, description: 'The cycle of evidence, or of a question back.' })
  cycleId: string | null;

  @Field(() => ID, { nullable: true, description: 'The URN of the school whose evidence or entry it is.' })
  schoolUrn: string | null;

  @Field(() => ID, { nullable: true, description: 'The URN of the school that asked back.' })
  askedByUrn: string | null;

  @Field(() => ID, { nullable: true, description: 'The discussion that came to this outcome.' })
  discussionId: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting of the minutes.' })
  meetingId: string | null;

  @Field(() => ID, { nullable: true, description: 'The entry of the directory.' })
  expertiseId: string | null;

  @Field(() => String, { nullable: true, description: 'Who took them out of sight.' })
  hiddenBy: string | null;

  @Field({ description: 'When.' })
  hiddenAt: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'When it was decided that they stay hidden; 28 days later they are removed. Null: nobody has decided.',
  })
  keptAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they stay hidden, for those who decide.' })
  keptBecause: string | null;

  @Field({ description: 'You may show them again.' })
  viewerCanShow: boolean;

  @Field({ description: 'You may remove them for ever.' })
  viewerCanRemove: boolean;

  @Field({ description: 'You may decide that they stay hidden.' })
  viewerCanKeep: boolean;
}

@Resolver()
export class HiddenWordsResolver {
  constructor(private readonly queries: HiddenWordsQueries) {}

  @Query(() => [HiddenWords], {
    description:
      'Ideas, evidence, questions, outcomes, minutes, offers and asks that are out of sight: those that you hid, and those that you are to decide on as facilitator or coordinator. At most 200, the newest first.',
  })
  hiddenWords(@CurrentActor() actor: SignedIn): Promise<HiddenWords[]> {
    return this.queries.all(actor);
  }
}
