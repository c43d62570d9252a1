import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DeviceId, DraftPlace } from '@pathways/domain/drafts';
import { TalkDocumentScalar } from '../../platform/graphql/talk-document.scalar.js';

export const DeviceKind = { PHONE: 'phone', TABLET: 'tablet', COMPUTER: 'computer' } as const;
export type DeviceKindValue = (typeof DeviceKind)[keyof typeof DeviceKind];

registerEnumType(DeviceKind, {
  name: 'DeviceKind',
  description: 'What one writes on, as the device says of itself.',
  valuesMap: {
    PHONE: { description: 'A phone.' },
    TABLET: { description: 'A tablet.' },
    COMPUTER: { description: 'A computer.' },
  },
});

export const draftPlaceWords =
  'Where they are for: section:<discussion>:<section>, reply:<contribution>, edit:<contribution>; or, with the fields of the form as JSON for their text, minutes:<meeting> and visit:<meeting>:<urn>.';

@ObjectType({
  description: 'Your words in the making, in one place, on one of your devices. Nobody else reads them.',
})
export class Draft {
  @Field(() => String, {
    description: draftPlaceWords,
  })
  place: DraftPlace;

  @Field(() => ID, { description: 'The device that wrote them, under the id that it made for itself.' })
  device: DeviceId;

  @Field(() => DeviceKind, { description: 'What kind of device.' })
  deviceKind: DeviceKindValue;

  @Field({ description: 'The words; empty once they are settled.' })
  text: string;

  @Field(() => TalkDocumentScalar, {
    nullable: true,
    description: 'The same as rich text, where the device writes that.',
  })
  document: unknown;

  @Field(() => Int, { description: 'Counted by the device that wrote them.' })
  revision: number;

  @Field({ description: 'When they were saved.' })
  savedAt: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When they were sent, or put aside on another device.',
  })
  settledAt: Date | null;
}
