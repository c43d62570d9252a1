import type { SchoolPhase } from '../schools/index.js';

/** What a measure shows of a school's results. */
export type MeasurePart = 'overall' | 'subject' | 'sub-group';

/** A measure that is split over two parts of the pupils: with the figure for all, each part fixes the other. */
export interface MeasureSplit {
  readonly whole: string;
  readonly parts: readonly [string, string];
  /** The measure that says, in per cent, how many pupils the first part has. */
  readonly share: string;
}

/** A measure that a family looks at itself through. Codes are those of `schools/measure-definitions`. */
export interface FamilyMeasure {
  readonly code: string;
  readonly part: MeasurePart;
  /** As a choice names it, in few words. */
  readonly title: string;
  readonly split: MeasureSplit | null;
  /** What must be known about the years that are missing; null where there is nothing to add. */
  readonly note: string | null;
}

const measure = (
  part: MeasurePart,
  code: string,
  title: string,
  more: { readonly note?: string; readonly split?: MeasureSplit } = {},
): FamilyMeasure => ({ code, part, title, split: more.split ?? null, note: more.note ?? null });

const keyStage2 =
  'Key stage 2 results of 2022/23 are not held by school, and no tests were taken in 2019/20 and 2020/21. The progress scores of 2018/19 are another measure and are not joined to these.';
const keyStage4 = 'No exams were sat in 2019/20 and 2020/21, and results of 2021/22 are not held by school.';
const from2023 = 'The sources held here have this measure for 2018/19 and from 2023/24 on.';
const of2022 = 'The sources held here have this measure by school for 2022/23 alone.';

const byDisadvantage: MeasureSplit = {
  whole: 'ATT8SCR',
  parts: ['ATT8SCR_FSM6CLA1A', 'ATT8SCR_NFSM6CLA1A'],
  share: 'PTFSM6CLA1A',
};

const primary: readonly FamilyMeasure[] = [
  measure('overall', 'PTRWM_EXP', 'Reading, writing and maths', { note: keyStage2 }),
  measure('subject', 'READ_AVERAGE', 'Reading', { note: keyStage2 }),
  measure('subject', 'MAT_AVERAGE', 'Maths', { note: keyStage2 }),
  measure('subject', 'GPS_AVERAGE', 'Grammar, punctuation and spelling', { note: keyStage2 }),
  measure('subject', 'PTRWM_HIGH', 'Higher standard', { note: keyStage2 }),
];

const secondary: readonly FamilyMeasure[] = [
  measure('overall', 'ATT8SCR', 'Attainment 8', { note: keyStage4 }),
  measure('subject', 'PTL2BASICS_95', 'English and maths', { note: from2023 }),
  measure('subject', 'EBACCAPS', 'EBacc points', { note: from2023 }),
  measure('subject', 'PTEBACC_E_PTQ_EE', 'Entering the EBacc', { note: from2023 }),
  measure('subject', 'ATT8SCRENG', 'English', { note: of2022 }),
  measure('subject', 'ATT8SCRMAT', 'Maths', { note: of2022 }),
  measure('sub-group', 'ATT8SCR_FSM6CLA1A', 'Disadvantaged pupils', { note: of2022, split: byDisadvantage }),
  measure('sub-group', 'ATT8SCR_NFSM6CLA1A', 'Other pupils', { note: of2022, split: byDisadvantage }),
];

/** The measures for families of a phase, the one that its graph opens with first; none where no results are published. */
export function familyMeasuresFor(phase: SchoolPhase | null): readonly FamilyMeasure[] {
  if (phase === 'primary') return primary;
  return phase === 'secondary' || phase === 'all-through' ? secondary : [];
}

/** All codes that the graphs of a phase are drawn from. */
export function codesFor(phase: SchoolPhase | null): readonly string[] {
  const codes = familyMeasuresFor(phase).flatMap(({ code, split }) =>
    split ? [code, split.whole, ...split.parts, split.share] : [code],
  );
  return [...new Set(codes)];
}
