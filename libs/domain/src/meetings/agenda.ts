import type { SectionStage } from '../prompts/index.js';

/** A section of the sheet as the meeting meets it. */
export interface AgendaSection {
  readonly heading: string;
  readonly prompt: string;
  readonly stage: SectionStage;
  /** What the sheet gives it; null where the sheet leaves it open. */
  readonly minutes: number | null;
}

export interface AgendaPoint {
  readonly heading: string;
  readonly prompt: string;
  /** Minutes after the beginning. */
  readonly at: number;
  readonly minutes: number;
}

/** Minutes for looking back at actions, and for agreeing the next ones. */
const lookBack = 10;
const agree = 10;
const leastMinutes = 5;

/**
 * The agenda of a meeting of `length` minutes: the actions of last time first, what the sheet asks to talk about, and what each
 * school takes on. Sections without minutes of their own share what is left; when that is too little, each has five
 * minutes and the meeting is told to be too short. What the sheet asks to prepare is read before, and is not on it.
 */
export function makeAgenda(
  sections: readonly AgendaSection[],
  length: number,
  hasActions: boolean,
): { readonly points: readonly AgendaPoint[]; readonly isTooShort: boolean } {
  const talked = sections.filter(({ stage }) => stage !== 'prepare');
  const fixed = talked.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const open = talked.filter(({ minutes }) => minutes === null).length;
  const left = length - fixed - agree - (hasActions ? lookBack : 0);
  const each = open === 0 ? 0 : Math.max(leastMinutes, Math.floor(left / open));
  const plain = [
    ...(hasActions
      ? [
          {
            heading: 'What became of our actions',
            prompt: 'Done, changed, dropped or waiting, and why.',
            minutes: lookBack,
          },
        ]
      : []),
    ...talked.map(({ heading, prompt, minutes }) => ({ heading, prompt, minutes: minutes ?? each })),
    { heading: 'What each school takes on', prompt: 'Who does what, and by when.', minutes: agree },
  ];
  let at = 0;
  const points = plain.map(point => {
    const placed = { ...point, at };
    at += point.minutes;
    return placed;
  });
  return { points, isTooShort: at > length };
}
