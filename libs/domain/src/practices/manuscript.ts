import {
  cardFields,
  type ClaimDraft,
  type PracticeCard,
  type Resting,
  type StandingExcerpt,
} from './practice.js';
import type { GeneralContext, RegisterSchool } from './general-context.js';
import type { ToldText } from './leak-rehearsal.js';
import type { CheckedLink } from './links-in.js';
import type { ProgrammeNames } from './names.js';

/** A version as it would be published, with the excerpts, names, register and links as they stand at this moment. */
export interface Manuscript {
  readonly number: number;
  readonly card: PracticeCard;
  readonly claims: readonly ClaimDraft[];
  readonly excerpts: readonly StandingExcerpt[];
  readonly names: ProgrammeNames;
  /** Written 2026-11-22. */
  readonly today: string;
  readonly context: GeneralContext;
  /** Schools of the authorities that the programme's schools are in. */
  readonly register: readonly RegisterSchool[];
  /** In years; null where the text is too short for the formula. */
  readonly readingAge: number | null;
  /** What is known of the links in it; those that were never asked are missing. */
  readonly links: readonly CheckedLink[];
}

type FieldName = keyof typeof cardFields;
export const fieldNames = Object.keys(cardFields) as FieldName[];

/** Every text of the writers' own, with the words to find it by. */
export function ownTexts({ card, claims }: Pick<Manuscript, 'card' | 'claims'>): ToldText[] {
  return [
    ...fieldNames.map(field => ({ where: cardFields[field].label, text: card[field] })),
    { where: 'Evidence', text: card.evidence },
    { where: 'Learners', text: card.learners.join('; ') },
    ...card.phaseVariants.map(({ phase, words }) => ({ where: `In ${phase} schools`, text: words })),
    { where: 'Themes', text: card.themes.join('; ') },
    { where: 'What changed in this version', text: card.changeNote },
    ...claims.map((claim, index) => ({ where: `Claim ${index + 1}`, text: claim.text })),
  ];
}

export const restings = ({ claims }: Pick<Manuscript, 'claims'>): Resting[] =>
  claims.flatMap(claim => claim.excerpts);

/** The words that a quotation would show. */
export const quotedWords = (manuscript: Manuscript, { excerpt, agreedWords }: Resting): string =>
  agreedWords ?? manuscript.excerpts.find(({ id }) => id === excerpt)?.quote ?? '';

/** All that the public would read: the writers' own texts and the quotations. */
export const toldTexts = (manuscript: Manuscript): ToldText[] => [
  ...ownTexts(manuscript),
  ...restings(manuscript).map(resting => ({
    where: 'A quotation',
    text: quotedWords(manuscript, resting),
  })),
];
