import type { SectionStage, SheetFieldsFragment } from '../gql/graphql.js';

export interface SectionWish {
  readonly heading: string;
  readonly prompt: string;
  readonly stage: SectionStage;
  readonly minutes: number | null;
}

/** A sheet while a coordinator writes it. */
export interface SheetWish {
  readonly title: string;
  readonly introduction: string;
  readonly writeFirst: boolean;
  readonly sections: readonly SectionWish[];
}

export const emptySection: SectionWish = { heading: '', prompt: '', stage: 'TALK', minutes: null };

const emptySheet: SheetWish = { title: '', introduction: '', writeFirst: false, sections: [emptySection] };

/** The draft where there is one, else what was issued last. */
export function wishOf(sheet: SheetFieldsFragment | null): SheetWish {
  const words = sheet?.draft ?? sheet?.versions[0];
  if (!sheet || !words) return emptySheet;
  const { introduction, writeFirst, sections } = words;
  const plain = sections.map(({ heading, prompt, stage, minutes }) => ({
    heading,
    prompt,
    stage,
    minutes: minutes ?? null,
  }));
  return { title: sheet.title, introduction, writeFirst, sections: plain };
}

export const stageWords: Readonly<Record<SectionStage, string>> = {
  PREPARE: 'Before the meeting',
  TALK: 'At the meeting',
  ACT: 'After the meeting',
};
