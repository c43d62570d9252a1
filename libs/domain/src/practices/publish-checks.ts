import type { Urn } from '../shared/index.js';
import { fieldNames, ownTexts, quotedWords, restings, type Manuscript } from './manuscript.js';
import { namesIn } from './names.js';
import { placeholderIn } from './placeholders.js';
import { cardFields, type Resting, type StandingExcerpt } from './practice.js';
import {
  linksAnswer,
  noPupilDetails,
  nobodyFound,
  numbersSourced,
  picturesTold,
  readsEasily,
  smallNumbers,
  type Found,
} from './reader-checks.js';
import { repeatedFrom } from './repeated-words.js';

export const checkKinds = [
  'card complete',
  'claims rest on excerpts',
  'consent given',
  'no placeholders',
  'nobody named',
  'no pupil details',
  'small numbers',
  'nobody found',
  'quoted once',
  'numbers sourced',
  'links answer',
  'pictures told',
  'reads easily',
  'licence chosen',
  'change told',
] as const;
export type CheckKind = (typeof checkKinds)[number];

/** One thing that must be so before anybody outside may read it. */
export interface Check {
  readonly kind: CheckKind;
  /** What is still wrong and what to do about it, a sentence each; empty when the check is passed. */
  readonly problems: readonly string[];
  /** What somebody should look at; it keeps nothing back. */
  readonly warnings: readonly string[];
  /** What was counted, for instance how many schools fit; null where nothing is. */
  readonly note: string | null;
}

/** May this excerpt be quoted so, now? The one sentence on which the library rests. */
export const isQuotable = (excerpt: StandingExcerpt | undefined, purpose: Resting['purpose']): boolean =>
  excerpt !== undefined && excerpt.isOpen && excerpt.consents[purpose] === 'given';

/** Three years on: a practice that nobody looks at again for longer is a monument. */
const latestReview = (today: string): string => `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`;

function cardComplete({ card, today }: Manuscript): string[] {
  const { evidenceKind, reviewBy } = card;
  return [
    ...fieldNames
      .filter(field => card[field].trim() === '')
      .map(field => `${cardFields[field].label} is empty.`),
    ...(evidenceKind === null ? ['Say what kind of evidence it rests on.'] : []),
    ...(reviewBy === null ? ['Choose the day by which it is looked at again.'] : []),
    ...(reviewBy !== null && (reviewBy <= today || reviewBy > latestReview(today))
      ? ['The day by which it is looked at again must lie within the next three years.']
      : []),
  ];
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
    ...used.map(resting => ({ where: 'A quotation', text: quotedWords(manuscript, resting) })),
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

const licenceChosen = ({ card }: Manuscript): string[] =>
  card.licence === null ? ['Choose the licence under which others may use the words.'] : [];

const problemsBy =
  (rule: (manuscript: Manuscript) => string[]) =>
  (manuscript: Manuscript): Found => ({ problems: rule(manuscript) });

const rules: Readonly<Record<CheckKind, (manuscript: Manuscript) => Found>> = {
  'card complete': problemsBy(cardComplete),
  'claims rest on excerpts': problemsBy(claimsRest),
  'consent given': problemsBy(consentGiven),
  'no placeholders': problemsBy(noPlaceholders),
  'nobody named': problemsBy(nobodyNamed),
  'no pupil details': noPupilDetails,
  'small numbers': smallNumbers,
  'nobody found': nobodyFound,
  'quoted once': problemsBy(quotedOnce),
  'numbers sourced': numbersSourced,
  'links answer': linksAnswer,
  'pictures told': picturesTold,
  'reads easily': readsEasily,
  'licence chosen': problemsBy(licenceChosen),
  'change told': problemsBy(changeTold),
};

/** All checks in their order, passed or not. */
export const publishChecks = (manuscript: Manuscript): Check[] =>
  checkKinds.map(kind => {
    const { problems = [], warnings = [], note = null } = rules[kind](manuscript);
    return { kind, problems: [...new Set(problems)], warnings: [...new Set(warnings)], note };
  });

/** What keeps it from being published. */
export const problemsOf = (checks: readonly Check[]): string[] => checks.flatMap(check => check.problems);
