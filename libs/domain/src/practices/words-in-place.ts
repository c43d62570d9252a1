import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import type { QuotedPlace } from './content.js';
import type { VersionState } from './practice.js';
import { canAnswerWords } from './practice.policy.js';

export const wordsAnswers = ['approved', 'softer', 'withheld'] as const;
export type WordsAnswer = (typeof wordsAnswers)[number];

/** What a school said about one quotation in its place. The newest counts. */
export interface AnswerOnPlace {
  readonly hash: string;
  readonly answer: WordsAnswer;
  readonly offeredWords: string | null;
}

/** Silence is not consent: a place that nobody answered for waits. */
export type PlaceState = WordsAnswer | 'waiting';

/** A quotation as it stands at this moment. */
export interface PlaceStanding extends QuotedPlace {
  /** The school has consented to this use, and the words are in sight. */
  readonly isQuotable: boolean;
}

/** `answers` in the order in which they were given. Words that were taken back are withheld, whatever was said of them before. */
export function placeState(place: PlaceStanding, answers: readonly AnswerOnPlace[]): PlaceState {
  if (!place.isQuotable) return 'withheld';
  return answers.filter(({ hash }) => hash === place.hash).at(-1)?.answer ?? 'waiting';
}

export const isApprovedByAll = (
  places: readonly PlaceStanding[],
  answers: readonly AnswerOnPlace[],
): boolean => places.every(place => placeState(place, answers) === 'approved');

/** Schools that have not answered for every place of theirs. */
export const schoolsWaitedFor = (
  places: readonly PlaceStanding[],
  answers: readonly AnswerOnPlace[],
): Urn[] => [
  ...new Set(places.filter(place => placeState(place, answers) === 'waiting').map(({ urn }) => urn)),
];

export const offeredWordsLimit = 600;

export interface GivenAnswer {
  readonly answer: WordsAnswer;
  /** What the school would rather be quoted with. */
  readonly words: string;
}

export type AnswerWordsRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'BeingRewritten' }
  | { readonly kind: 'PublishedAlready' }
  | { readonly kind: 'ConsentGone' }
  | { readonly kind: 'WordsMissing' }
  | { readonly kind: 'WordsUnchanged' };

interface AskedPlace {
  /** Null where this version quotes nothing of that kind now: its sentence was changed, and is asked anew. */
  readonly place: QuotedPlace | null;
  /** The school has consented to this use, and the words are in sight. */
  readonly isQuotable: boolean;
  readonly version: VersionState;
  /** What is offered is what stands there. */
  readonly isUnchanged: boolean;
}

/** Whoever speaks for the school approves its words in their place, offers softer ones, or withholds them. Before publishing it may change its mind. */
export function answerWords(
  actor: Actor,
  { place, isQuotable, version, isUnchanged }: AskedPlace,
  { answer, words }: GivenAnswer,
): Result<{ readonly answer: WordsAnswer; readonly offeredWords: string | null }, AnswerWordsRefusal> {
  if (!place || !canAnswerWords(actor, place.urn)) return refuse({ kind: 'NotVisible' });
  if (version === 'published') return refuse({ kind: 'PublishedAlready' });
  if (version === 'draft' || version === 'review') return refuse({ kind: 'BeingRewritten' });
  if (answer === 'withheld') return accept({ answer, offeredWords: null });
  if (!isQuotable) return refuse({ kind: 'ConsentGone' });
  if (answer === 'approved') return accept({ answer, offeredWords: null });
  const offeredWords = words.trim();
  if (offeredWords === '') return refuse({ kind: 'WordsMissing' });
  return isUnchanged ? refuse({ kind: 'WordsUnchanged' }) : accept({ answer, offeredWords });
}
