import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { WordsKind } from '@pathways/domain/safeguarding';
import { Flag, HiddenWordsReading } from '../flag.type.js';

export const wordsKind = {
  TRY: 'try',
  COMMENT: 'comment',
  MEMO: 'memo',
  ACTION_RETURN: 'action return',
  CHARTER_CHANGE: 'charter change',
  MEETING: 'meeting',
  KPI_VALUE: 'KPI value',
  KPI_TARGET: 'KPI target',
} as const satisfies Record<string, WordsKind>;

registerEnumType(wordsKind, {
  name: 'WordsKind',
  description: 'What kind of words outside of the talk they are.',
});

@ObjectType({ description: 'Words outside of the talk that may be flagged, or were.' })
export class FlaggedWords {
  @Field(() => ID, { description: 'The row that holds them, such as the try, comment or meeting.' })
  id: string;

  @Field(() => wordsKind, { description: 'What they are.' })
  kind: WordsKind;

  @Field({ description: 'What they are about, such as the practice’s title.' })
  title: string;

  @Field({ description: 'Where they stand.' })
  address: string;

  @Field({ description: 'The programme’s name, or that of the authority that keeps the framework.' })
  programmeName: string;

  @Field({ description: 'When this wording was written.' })
  writtenAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'Since when they are hidden; null while they are in sight.',
  })
  hiddenAt: Date | null;

  @Field({ description: 'They were removed for ever.' })
  areRemoved: boolean;

  @Field(() => String, {
    nullable: true,
    description:
      'The words of a try; null while hidden, in lists of what is to be settled, and of all that is flagged where it stands.',
  })
  text: string | null;

  @Field(() => [Flag], { description: 'Their flags, the oldest first; for readers their own.' })
  flags: Flag[];

  @Field(() => [HiddenWordsReading], { description: 'Who opened them; for those who settle.' })
  readings: HiddenWordsReading[];

  @Field({ description: 'They are yours or your school’s.' })
  isOwn: boolean;

  @Field({ description: 'You read the place where they stand.' })
  viewerReads: boolean;

  @Field({ description: 'You may settle their flags.' })
  viewerCanSettle: boolean;
}
