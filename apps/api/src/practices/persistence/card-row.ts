import type { PracticeCard } from '@pathways/domain/practices';
import type { PracticeVersionRow } from './practice-version.row.js';

type CardRow = Pick<PracticeVersionRow, keyof PracticeCard>;

/** Parts of a card as its row keeps them: lists of its own, nothing shared with what was sent. */
export const columnsOf = (card: Partial<PracticeCard>): Partial<CardRow> => {
  const { themes, outcomes, frameworkEntries, learners, phaseVariants, research, ...texts } = card;
  return {
    ...texts,
    ...(themes && { themes: [...themes] }),
    ...(outcomes && { outcomes: [...outcomes] }),
    ...(frameworkEntries && { frameworkEntries: [...frameworkEntries] }),
    ...(learners && { learners: [...learners] }),
    ...(phaseVariants && { phaseVariants: [...phaseVariants] }),
    ...(research && { research: [...research] }),
  };
};
