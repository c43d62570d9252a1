import { Field, ID, ObjectType } from '@nestjs/graphql';
import { purposeWords, type ConsentPurpose, type ConsentState } from '@pathways/domain/coding';
import { connectionOf } from '../../platform/graphql/connection.js';
import type { ConsentRequestView } from '../application/consent.queries.js';
import { consentPurpose, consentState } from './coding.enums.js';

@ObjectType({ description: 'A passage with the words around it.' })
export class PassageInPlace {
  @Field({ description: 'What stands before it.' })
  before: string;

  @Field({ description: 'The passage.' })
  quote: string;

  @Field({ description: 'What stands after it.' })
  after: string;
}

@ObjectType({ description: 'A published practice that rests on the passage.' })
export class QuotingPractice {
  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its address in the library.' })
  slug: string;
}

@ObjectType({ description: 'A question to a school: may these words be quoted so?' })
export class ConsentRequest {
  @Field(() => ID, { description: 'The consent.' })
  id: string;

  @Field(() => consentPurpose, { description: 'What for.' })
  purpose: ConsentPurpose;

  @Field({ description: 'What for, in a sentence.' })
  purposeWords: string;

  @Field(() => consentState, { description: 'How it stands.' })
  state: ConsentState;

  @Field({ description: 'When it was asked.' })
  askedAt: Date;

  @Field({ description: 'Which researcher asks.' })
  askedBy: string;

  @Field(() => Date, { nullable: true, description: 'When the school answered.' })
  decidedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who last answered for the school.' })
  decidedBy: string | null;

  @Field(() => Date, { nullable: true, description: 'When the school took its consent back.' })
  withdrawnAt: Date | null;

  @Field({ description: 'Whose words they are.' })
  urn: string;

  @Field({ description: 'The school’s name.' })
  schoolName: string;

  @Field(() => ID, { description: 'The group in whose room it was said.' })
  groupId: string;

  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field({ description: 'The prompt that it answers.' })
  promptHeading: string;

  @Field({ description: 'When it was said.' })
  saidAt: Date;

  @Field(() => PassageInPlace, {
    nullable: true,
    description: 'The words in their place; null where they were deleted or hidden.',
  })
  passage: PassageInPlace | null;

  @Field(() => [QuotingPractice], { description: 'Where it is, or was, quoted.' })
  quotedIn: QuotingPractice[];

  @Field({ description: 'The viewer may agree now.' })
  viewerCanGive: boolean;

  @Field({ description: 'The viewer may say no now.' })
  viewerCanRefuse: boolean;

  @Field({ description: 'The viewer may take the consent back now.' })
  viewerCanWithdraw: boolean;
}

export const ConsentRequestConnection = connectionOf(ConsentRequest, 'ConsentRequestConnection');

/** Only people of the school are ever handed a request, so the state alone decides what is left to do. */
export const toConsentRequest = (view: ConsentRequestView): ConsentRequest => ({
  ...view,
  purposeWords: purposeWords[view.purpose],
  viewerCanGive: view.state !== 'given' && view.passage !== null,
  viewerCanRefuse: view.state === 'asked',
  viewerCanWithdraw: view.state === 'given',
});
