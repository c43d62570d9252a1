import type { ClosedDays } from '@pathways/domain/letters';
import {
  makeAgenda,
  markSlot,
  rateSlots,
  type AgendaSection,
  type AnsweredSlot,
  type MeetingSchool,
  type SlotAnswer,
  type SlotId,
} from '@pathways/domain/meetings';
import type { Urn } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import type {
  ClockView,
  MeetingLineView,
  MeetingSchoolView,
  MeetingView,
  MinutesView,
  SlotView,
  VisitNoteView,
  MeetingWordView,
} from '../application/meeting.views.js';

/** As JSON carries it: moments are texts. */
type Told<View, Moments extends keyof View> = Omit<View, Moments> & Readonly<Record<Moments, string>>;

interface SlotJson {
  readonly id: SlotId;
  readonly startsAt: string;
  readonly answers: readonly { readonly urn: Urn; readonly answer: SlotAnswer; readonly byName: string }[];
}

export interface LineRow extends Omit<MeetingLineView, 'waitingSchools' | 'untoldSchools'> {
  readonly own: readonly MeetingSchoolView[];
  readonly answered: readonly Urn[];
  readonly told: readonly Urn[];
  readonly endedAt: Date | null;
}

export interface MeetingRow
  extends
    LineRow,
    Pick<
      MeetingView,
      | 'purpose'
      | 'host'
      | 'sequence'
      | 'proposedBy'
      | 'isProposerHere'
      | 'proposedByName'
      | 'actions'
      | 'returns'
    > {
  readonly slots: readonly SlotJson[];
  readonly minutes: readonly Told<MinutesView, 'writtenAt'>[];
  readonly notes: readonly Told<VisitNoteView, 'writtenAt'>[];
  readonly words: readonly Told<MeetingWordView, 'toldAt'>[];
  readonly clock:
    | (Omit<ClockView, 'runningSince' | 'endedAt'> & {
        readonly runningSince: string | null;
        readonly endedAt: string | null;
      })
    | null;
  readonly sheet: { readonly title: string; readonly sections: readonly AgendaSection[] | null } | null;
  readonly hasActions: boolean;
}

const dateOf = (moment: string | null): Date | null => (moment === null ? null : new Date(moment));

export function toLine({ own, answered, told, endedAt, ...row }: LineRow, now: Date): MeetingLineView {
  const isOver = row.state === 'settled' && row.startsAt !== null && row.startsAt < now;
  const isAsked = endedAt === null;
  return {
    ...row,
    waitingSchools:
      isAsked && row.state === 'polling' ? own.filter(({ urn }) => !answered.includes(urn)) : [],
    untoldSchools: isAsked && isOver ? own.filter(({ urn }) => !told.includes(urn)) : [],
  };
}

export interface MeetingGround {
  readonly schools: readonly MeetingSchool[];
  readonly closed: readonly ClosedDays[];
}

const schoolView = ({ urn, name, authorityName }: MeetingSchool): MeetingSchoolView => ({
  urn,
  name,
  laName: authorityName,
});

function toSlots(slots: readonly SlotJson[], { schools, closed }: MeetingGround): SlotView[] {
  const answered: AnsweredSlot[] = slots.map(({ id, startsAt, answers }) => ({
    id,
    startsAt: new Date(startsAt),
    answers: new Map(answers.map(({ urn, answer }) => [urn, answer])),
    marks: markSlot(wallTimeOf(new Date(startsAt)), schools, closed),
  }));
  const ratings = rateSlots(answered, schools);
  return answered.map(({ id, startsAt, marks }, place) => ({
    id,
    startsAt,
    marks,
    words: ratings[place]?.words ?? '',
    isBest: ratings[place]?.isBest ?? false,
    answers: schools.flatMap(school => {
      const said = slots[place]?.answers.find(({ urn }) => urn === school.urn);
      return said ? [{ school: schoolView(school), answer: said.answer, byName: said.byName }] : [];
    }),
  }));
}

export function toMeeting(
  row: MeetingRow,
  ground: MeetingGround,
  lens: MeetingView['lens'],
  now: Date,
): MeetingView {
  const { slots, minutes, notes, words, clock, sheet, hasActions, ...line } = row;
  const { points, isTooShort } = makeAgenda(sheet?.sections ?? [], row.length, hasActions);
  const [standing, ...earlier] = minutes.map(one => ({ ...one, writtenAt: new Date(one.writtenAt) }));
  return {
    ...row,
    ...toLine(line, now),
    schools: ground.schools.map(schoolView),
    slots: toSlots(slots, ground),
    agenda: points,
    isAgendaTooShort: isTooShort,
    sheetTitle: sheet?.title ?? null,
    words: words.map(word => ({ ...word, toldAt: new Date(word.toldAt) })),
    minutes: standing ?? null,
    earlierMinutes: earlier.filter(({ isHidden }) => !isHidden),
    visitNotes: notes.map(note => ({ ...note, writtenAt: new Date(note.writtenAt) })),
    clock: clock && { ...clock, runningSince: dateOf(clock.runningSince), endedAt: dateOf(clock.endedAt) },
    lens,
  };
}
