import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FlagClause, FlagId, FlagOutcome } from '@pathways/domain/safeguarding';
import type { Role } from '@pathways/domain/shared';
import type { FlagView, HiddenWordsReadingView } from './flag-view.js';

export const flagClauses = {
  PUPIL: 'pupil',
  STAYS_HERE: 'stays here',
  OWN_SCHOOL: 'own school',
  RESPECT: 'respect',
  NO_SELLING: 'no selling',
} as const satisfies Record<string, FlagClause>;

export const flagOutcomes = {
  SHOWN: 'shown',
  KEPT_HIDDEN: 'kept hidden',
  REWORDED: 'reworded',
  TAKEN_BACK: 'taken back',
  REMOVED: 'removed',
} as const satisfies Record<string, FlagOutcome>;

registerEnumType(flagClauses, {
  name: 'FlagClause',
  description: 'What a flag says of words: a pupil can be identified, or a clause that they go against.',
});
registerEnumType(flagOutcomes, { name: 'FlagOutcome', description: 'What became of a flag.' });

@ObjectType({ description: 'One person’s word that something should not stand as it does.' })
export class Flag implements FlagView {
  @Field(() => ID, { description: 'Opaque.' })
  id: FlagId;

  @Field(() => flagClauses, { description: 'What it says.' })
  clause: FlagClause;

  @Field({ description: 'The same in words.' })
  title: string;

  @Field(() => String, {
    nullable: true,
    description: 'Who raised it; null for a researcher, who reads letters.',
  })
  raisedBy: string | null;

  @Field({ description: 'You raised it.' })
  isViewers: boolean;

  @Field({ description: 'When.' })
  raisedAt: Date;

  @Field({ description: 'The words went out of sight with it.' })
  hides: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'When the author was asked for other words; null when not.',
  })
  rewordAskedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was settled; null while it waits.' })
  settledAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who settled it or asked the author.' })
  settledBy: string | null;

  @Field(() => flagOutcomes, { nullable: true, description: 'What became of it; null while it waits.' })
  outcome: FlagOutcome | null;

  @Field(() => String, { nullable: true, description: 'Why it was settled so, or why the author was asked.' })
  because: string | null;

  @Field({ description: 'You may take it back.' })
  viewerCanTakeBack: boolean;
}

/** Only these come behind flagged words without being the author; editors behind those of the library, researchers behind memos. */
export const openingRoles = {
  FACILITATOR: 'facilitator',
  COORDINATOR: 'coordinator',
  EDITOR: 'editor',
  RESEARCHER: 'researcher',
} as const;
registerEnumType(openingRoles, { name: 'OpeningRole', description: 'As what somebody opened hidden words.' });

@ObjectType({
  description:
    'That somebody opened hidden words to settle a flag, and why. Of a contribution the whole room sees it.',
})
export class HiddenWordsReading implements HiddenWordsReadingView {
  @Field(() => String, { nullable: true, description: 'Who; null for a researcher, who reads letters.' })
  readBy: string | null;

  @Field(() => openingRoles, { description: 'As what.' })
  role: Role;

  @Field({ description: 'Why, in their words.' })
  because: string;

  @Field({ description: 'When.' })
  readAt: Date;
}
