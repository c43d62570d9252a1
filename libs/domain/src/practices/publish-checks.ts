import type { Urn } from '../shared/index.js';
import { namesIn, type ProgrammeNames } from './names.js';
import { placeholderIn } from './placeholders.js';
import {
  cardFields,
  type ClaimDraft,
  type PracticeCard,
  type Resting,
  type StandingExcerpt,
} from './practice.js';
import { repeatedFrom } from './repeated-words.js';

export const checkKinds = [
  'card complete',
  'claims rest on excerpts',
  'consent given',
  'no placeholders',
  'nobody named',
  'quoted once',
  'change told',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** One thing that must be so before anybody outside may read it. */
export interface Check {
  readonly kind: CheckKind;
  /** What is still wrong, a sentence each; empty when the check is passed. */
  readonly problems: readonly string[];
}

/** A version as it would be published, with the excerpts and names as they stand at this moment. */
export interface Manuscript {
  readonly number: number;
  readonly card: PracticeCard;
  readonly claims: readonly ClaimDraft[];
  readonly excerpts: readonly StandingExcerpt[];
  readonly names: ProgrammeNames;
}

type FieldName = keyof typeof cardFields;
const fieldNames = Object.keys(cardFields) as FieldName[];

/** Every text of the writer's own, with the words to find it by. */
function ownTexts({ card, claims }: Manuscript): { where: string; text: string }[] {
  return [
    ...fieldNames.map(field => ({ where: cardFields[field].label, text: card[field] })),
    { where: 'Themes', text: card.themes.join('; ') },
    { where: 'What changed in this version', text: card.changeNote },
    ...claims.map((claim, index) => ({ where: `Claim ${index + 1}`, text: claim.text })),
  ];
}

const restings = (manuscript: Manuscript): Resting[] => manuscript.claims.flatMap(claim => claim.excerpts);

/** May this excerpt be quoted so, now? The one sentence on which the library rests. */
export const isQuotable = (excerpt: StandingExcerpt | undefined, purpose: Resting['purpose']): boolean =>
  excerpt !== undefined && excerpt.isOpen && excerpt.consents[purpose] === 'given';

function cardComplete({ card }: Manuscript): string[] {
  return fieldNames
    .filter(field => card[field].trim() === '')
    .map(field => `${cardFields[field].label} is empty.`);
}

function claimsRest({ claims }: Manuscript): string[] {
  if (claims.length === 0) return ['Make at least one claim.'];
  return claims.flatMap((claim, index) => [
    ...(claim.text.trim() === '' ? [`Claim ${index + 1} has no words.`] : []),
    ...(claim.excerpts.length === 0 ? [`Claim ${index + 1} rests on no excerpt.`] : []),
  ]);
}

function consentGiven({ claims, excerpts }: Manuscript): string[] {
  return claims.flatMap((claim, index) =>
    claim.excerpts
      .filter(
        ({ excerpt, purpose }) =>
          !isQuotable(
            excerpts.find(({ id }) => id === excerpt),
            purpose,
          ),
      )
      .map(
        ({ purpose }) => `Claim ${index + 1} rests on words whose school has not consented to “${purpose}”.`,
      ),
  );
}

const noPlaceholders = (manuscript: Manuscript): string[] =>
  ownTexts(manuscript).flatMap(({ where, text }) => {
    const found = placeholderIn(text);
    return found ? [`${where}: “${found}” stands for words still to come.`] : [];
  });

function nobodyNamed(manuscript: Manuscript): string[] {
  const used = restings(manuscript);
  const bearing = (purpose: Resting['purpose']) => used.filter(resting => resting.purpose === purpose);
  const excerptOf = ({ excerpt }: Resting) => manuscript.excerpts.find(({ id }) => id === excerpt);
  const named: Urn[] = bearing('quote named').flatMap(resting => {
    const excerpt = excerptOf(resting);
    return excerpt?.urn && isQuotable(excerpt, 'quote named') ? [excerpt.urn] : [];
  });
  const texts = [
    ...ownTexts(manuscript),
    ...used.map(resting => ({ where: 'A quotation', text: excerptOf(resting)?.quote ?? '' })),
  ];
  return texts.flatMap(({ where, text }) =>
    namesIn(text, manuscript.names, named).map(
      name => `${where} names ${name}, who has not agreed to be named.`,
    ),
  );
}

const quotedOnce = (manuscript: Manuscript): string[] =>
  ownTexts(manuscript).flatMap(({ where, text }) =>
    manuscript.excerpts
      .filter(({ quote }) => repeatedFrom(quote, text) !== null)
      .slice(0, 1)
      .map(
        () =>
          `${where} repeats a school’s own words. Leave them to the quotation, where a withdrawal reaches them.`,
      ),
  );

const changeTold = ({ number, card }: Manuscript): string[] =>
  number > 1 && card.changeNote.trim() === '' ? ['Say what changed since the version before.'] : [];

const rules: Readonly<Record<CheckKind, (manuscript: Manuscript) => string[]>> = {
  'card complete': cardComplete,
  'claims rest on excerpts': claimsRest,
  'consent given': consentGiven,
  'no placeholders': noPlaceholders,
  'nobody named': nobodyNamed,
  'quoted once': quotedOnce,
  'change told': changeTold,
};

/** All checks in their order, passed or not. */
export const publishChecks = (manuscript: Manuscript): Check[] =>
  checkKinds.map(kind => ({ kind, problems: [...new Set(rules[kind](manuscript))] }));

export const problemsOf = (checks: readonly Check[]): string[] => checks.flatMap(check => check.problems);
