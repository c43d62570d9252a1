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

const ChecksFailed = refusalType('PracticeChecksFailed', 'The practice is not fit to be read outside yet.');
const NotInReview = refusalType('PracticeNotInReview', 'No version of it waits for an editor.');
const NotPublished = refusalType('PracticeNotPublished', 'It is not in the library.');

export const noSuchPractice = () => notFound('practice');
export const notYourDraft = () =>
  notAllowed('Only its writer may change this version, and only until it is sent to review.');
export const notEditor = () => notAllowed('Only an editor may do this.');
export const checksFailed = ({ problems }: { readonly problems: readonly string[] }) =>
  new ChecksFailed(problems.join(' '));
export const notInReview = () => new NotInReview('No version of this practice waits for review.');
export const notPublished = () => new NotPublished('This practice is not published.');
