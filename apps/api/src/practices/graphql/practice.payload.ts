import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { PracticeId } from '@pathways/domain/shared';
import { z } from 'zod';
import { Payload } from '../../platform/graphql/payload.js';
import { notAllowed, notFound } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { Practice } from './practice.type.js';

@ObjectType({ description: 'The practice as it is now.' })
export class PracticePayload extends Payload {
  @Field(() => Practice, { nullable: true, description: 'As the viewer sees it after the change.' })
  practice?: Practice | null;
}

@InputType({ description: 'A practice.' })
export class PracticeInput {
  @Field(() => ID, { description: 'The practice.' })
  practiceId: string;
}

export const practiceId = z.uuid('Give the id of a practice.').transform(id => id as PracticeId);
export const practiceInput = z.object({ practiceId });

const FieldHeld = refusalType('DraftFieldHeld', 'Somebody else is writing in the field.');
const WroteIt = refusalType('WroteItThemselves', 'Who wrote a part of it neither reviews nor publishes it.');
const ChecksFailed = refusalType('PracticeChecksFailed', 'The practice is not fit to be read outside yet.');
const NotInReview = refusalType('PracticeNotInReview', 'No version of it waits for an editor.');
const NotPublished = refusalType('PracticeNotPublished', 'It is not in the library.');

export const noSuchPractice = () => notFound('practice');
export const notYourDraft = () =>
  notAllowed(
    'This version is no draft any more. Take it back to change it; it goes to review again afterwards.',
  );
export const notEditor = () => notAllowed('Only an editor may do this.');
export const checksFailed = ({ problems }: { readonly problems: readonly string[] }) =>
  problems.map(problem => new ChecksFailed(problem));
export const notInReview = () => new NotInReview('No version of this practice waits for review.');
export const notPublished = () => new NotPublished('This practice is not published.');
export const fieldHeld = ({ by }: { readonly by: string }) =>
  new FieldHeld(`${by} is writing here. Your words stay on this device until the field is free.`);
export const wroteIt = () => new WroteIt('You wrote a part of it. Another editor reviews and publishes it.');
