import { v7 } from 'uuid';
import { Clock } from '../../../src/platform/unit-of-work.js';
import type { TestApi } from '../../support/api.js';
import type { TestPerson } from '../../support/people.js';
import { aRoom, type TestRoom } from '../../discussions/support/room.js';

/** Two schools of three answer in one holiday: the first school's authority is closed for half-term. */
export async function aTermRoom(api: TestApi): Promise<TestRoom> {
  const room = await aRoom(api);
  await api.source.query(
    `insert into closed_day (id, la_code, from_on, to_on, name, imported_at) values ($1, $2, $3, $4, $5, now())`,
    [v7(), room.schools[0]?.laCode, '2027-02-15', '2027-02-19', 'Half-term'],
  );
  return room;
}

export interface SeenMeeting {
  readonly id: string;
  readonly state: string;
  readonly startsAt: string | null;
  readonly sequence?: number;
  readonly isElsewhere: boolean;
  readonly slots: readonly {
    id: string;
    startsAt: string;
    marks: string[];
    words: string;
    isBest: boolean;
    answers: { school: { urn: string }; answer: string }[];
  }[];
  readonly agenda: readonly { heading: string; at: number; minutes: number }[];
  readonly words: readonly { became: string; because: string; byName: string }[];
  readonly minutes: {
    number: number;
    decisions: string | null;
    learning: string | null;
    isHidden: boolean;
    present: { urn: string }[];
  } | null;
  readonly actions: readonly { id: string; what: string }[];
  readonly visitNotes: readonly { saw: string | null; surprised: string | null; isHidden: boolean }[];
  readonly clock: { turn: string; number: number; runningSince: string | null; spent: number } | null;
  readonly viewerCanArrange: boolean;
  readonly viewerCanSettleHidden: boolean;
}

export const meetingFields = `id state startsAt isElsewhere slots { id startsAt marks words isBest answers { school { urn } answer } }
  agenda { heading at minutes } words { became because byName }
  minutes { number decisions learning isHidden present { urn } } actions { id what }
  visitNotes { saw surprised isHidden } clock { turn number runningSince spent }
  viewerCanArrange viewerCanSettleHidden`;

export interface MeetingAnswer {
  readonly meeting: SeenMeeting | null;
  readonly errors: readonly { __typename: string; message: string }[];
  readonly code: string | undefined;
}

/** Says a verb of the slice; the input's type is named after it. */
export async function say(
  api: TestApi,
  verb: string,
  input: object,
  person?: TestPerson,
): Promise<MeetingAnswer> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { answer: ${verb}(input: $input) {
    meeting { ${meetingFields} } errors { __typename message } } }`;
  const answered = await api.ask<{ answer: Omit<MeetingAnswer, 'code'> | null }>(
    document,
    { input },
    person?.cookie,
  );
  const code = answered.errors[0]?.extensions.code;
  return { ...(answered.fields.answer ?? { meeting: null, errors: [] }), code };
}

export const slotAt = (day: string, time = '15:45') => ({ day, time });

export const proposal = (room: TestRoom, wish: object = {}) => ({
  id: v7(),
  groupId: room.groupId,
  kind: 'MEETING',
  title: 'Second meeting',
  purpose: '',
  slots: [slotAt('2027-02-09'), slotAt('2027-02-16')],
  where: { place: '', videoLink: 'https://meet.example/heron', length: 60 },
  ...wish,
});

/** One time alone that has passed is of a meeting that was held: whoever writes it down says so. */
function wasHeld(
  api: TestApi,
  { slots = [] }: { slots?: readonly { day: string; time: string }[] },
): boolean {
  const [only, ...others] = slots;
  const now = api.app.get(Clock, { strict: false }).now().toISOString();
  return only !== undefined && others.length === 0 && `${only.day}T${only.time}` < now;
}

/** A meeting that is known to have been proposed: by Amina, unless somebody else is named. */
export async function aMeeting(
  api: TestApi,
  room: TestRoom,
  wish: object = {},
  person: TestPerson = room.amina,
): Promise<SeenMeeting> {
  const { meeting, errors } = await say(
    api,
    'proposeMeeting',
    proposal(room, { ...wish, wasHeld: wasHeld(api, wish) }),
    person,
  );
  if (!meeting) throw new Error(`Not proposed: ${JSON.stringify(errors)}`);
  return meeting;
}

export async function look(api: TestApi, id: string, person?: TestPerson): Promise<SeenMeeting | null> {
  const document = `query ($id: ID!) { meeting(id: $id) { ${meetingFields} } }`;
  return (await api.ask<{ meeting: SeenMeeting | null }>(document, { id }, person?.cookie)).fields.meeting;
}

/** Nothing that a calendar or a mail waits for. */
export const mailAtAnyHour = async (api: TestApi, ...people: TestPerson[]): Promise<void> => {
  for (const { personId } of people) {
    await api.source.query(
      `insert into attention_settings (person_id, mail, push, quiet_from, quiet_to, digest_day, rests_on_closed_days, chosen_at)
       values ($1, true, false, '00:00', '00:00', null, false, now())`,
      [personId],
    );
  }
};
