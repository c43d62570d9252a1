import type { Urn } from '../shared/index.js';
import type { SlotAnswer } from './answer-slots.js';
import type { MeetingSchool } from './mark-slot.js';
import type { Slot } from './meeting.js';

export interface AnsweredSlot extends Slot {
  readonly answers: ReadonlyMap<Urn, SlotAnswer>;
  readonly marks: readonly string[];
}

/** How a slot stands: better is lower. */
export interface SlotRating {
  readonly slot: Slot['id'];
  readonly isBest: boolean;
  /** Who can, who cannot and who has not said, in a sentence or two. */
  readonly words: string;
}

/**
 * The best slots, and why. Before all else nobody may be left out; then most schools shall be able to come gladly; then
 * nothing shall stand against the day. Slots that are equal in this are best together: the earlier one is not better.
 * While nobody has answered, none is best.
 */
export function rateSlots(
  slots: readonly AnsweredSlot[],
  schools: readonly MeetingSchool[],
): readonly SlotRating[] {
  const scores = slots.map(slot => scoreOf(slot, schools));
  const isAnswered = slots.some(({ answers }) => answers.size > 0);
  const best = [...scores].sort(compare)[0];
  return slots.map((slot, place) => ({
    slot: slot.id,
    isBest: isAnswered && best !== undefined && compare(scores[place] ?? best, best) === 0,
    words: tell(slot, schools),
  }));
}

type Score = readonly number[];

const scoreOf = ({ answers, marks }: AnsweredSlot, schools: readonly MeetingSchool[]): Score => {
  const count = (wanted: SlotAnswer) => schools.filter(({ urn }) => answers.get(urn) === wanted).length;
  return [count('no'), -count('yes'), -count('if need be'), marks.length];
};

const compare = (a: Score, b: Score): number =>
  a.map((part, place) => part - (b[place] ?? 0)).find(step => step !== 0) ?? 0;

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function tell({ answers, marks }: AnsweredSlot, schools: readonly MeetingSchool[]): string {
  const named = (wanted: SlotAnswer | undefined) =>
    schools.filter(({ urn }) => answers.get(urn) === wanted).map(({ name }) => name);
  const [yes, need, no, silent] = [named('yes'), named('if need be'), named('no'), named(undefined)];
  const sentences = [
    yes.length === schools.length ? 'Every school can.' : yes.length > 0 && `${listed(yes)} can.`,
    need.length > 0 && `${listed(need)} if need be.`,
    no.length > 0 && `${listed(no)} cannot.`,
    silent.length > 0 &&
      silent.length < schools.length &&
      `${listed(silent)} ${silent.length === 1 ? 'has' : 'have'} not said.`,
    silent.length === schools.length && 'Nobody has said yet.',
    ...marks.map(mark => `${mark}.`),
  ];
  return sentences.filter(Boolean).join(' ');
}
