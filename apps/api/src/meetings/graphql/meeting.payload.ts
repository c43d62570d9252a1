import { Field, ObjectType } from '@nestjs/graphql';
import type { Meeting as MeetingFacts } from '@pathways/domain/meetings';
import type { Result, SignedIn } from '@pathways/domain/shared';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import type { MeetingQueries } from '../application/meeting.queries.js';
import type { MeetingView } from '../application/meeting.views.js';
import { Meeting } from './meeting.type.js';

@ObjectType({ description: 'The meeting as it stands after the change.' })
export class MeetingPayload extends Payload {
  @Field(() => Meeting, { nullable: true, description: 'Null when it was refused.' })
  meeting?: MeetingView | null;
}

/** What most verbs answer: the meeting as its page shows it. */
export async function meetingAnswer<Refusal extends { readonly kind: string }>(
  queries: MeetingQueries,
  actor: SignedIn,
  result: Result<Pick<MeetingFacts, 'id'>, Refusal>,
  sentences: Sentences<Refusal>,
): Promise<MeetingPayload> {
  const meeting = result.ok ? await queries.one(actor, result.value.id) : null;
  return answer(result, () => ({ meeting }), sentences);
}

const LengthFaulty = refusalType('LengthFaulty', 'A meeting is too short or too long.');
const PlaceTooLong = refusalType('PlaceTooLong', 'A place has too many characters.');
const LinkFaulty = refusalType('LinkFaulty', 'A video link does not lead to https.');
const MeetingIsCancelled = refusalType('MeetingIsCancelled', 'The meeting was cancelled.');
const PollHasEnded = refusalType('PollHasEnded', 'The meeting has a date already.');
const SlotUnknown = refusalType('SlotUnknown', 'The meeting has no such slot.');

export const meetingNotFound = () => notFound('meeting');
export const meetingIsCancelled = () => new MeetingIsCancelled('This meeting was cancelled.');
const TimeHasPassed = refusalType('TimeHasPassed', 'A date lies ahead.');

export const timeHasPassed = () =>
  new TimeHasPassed(
    'This time has passed. Choose one that lies ahead; a meeting that has been held already is written down on its own.',
  );
export const pollHasEnded = () => new PollHasEnded('A date is settled already. Move the meeting instead.');
export const slotUnknown = () =>
  new SlotUnknown('This time is not among those proposed. Load the page again.');
export const notYourSchool = () => notAllowed('Only the people of that school say this for it.');

interface Between {
  readonly atLeast: number;
  readonly atMost: number;
}

export const whereSentences = {
  LengthFaulty: ({ atLeast, atMost }: Between) =>
    new LengthFaulty(`A meeting takes ${atLeast} to ${atMost} minutes.`),
  PlaceTooLong: ({ atMost }: { readonly atMost: number }) =>
    new PlaceTooLong(`Say where in at most ${atMost} characters.`),
  LinkFaulty: () => new LinkFaulty('Give the whole video link, beginning with https://.'),
};
