import { Injectable } from '@nestjs/common';
import { schoolsOf, type SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  OwnWordsQueries,
  type OwnWordsPage,
  type OwnWordsView,
  type QuotingPracticeView,
  type UseConsentView,
  type WordsCopyView,
} from '../application/own-words.queries.js';
import { ownWords } from './own-words-statement.js';
import { passageAround } from './passage-around.js';

/** As JSON carries it: moments are text. */
type Told<View, Moments extends keyof View> = Omit<View, Moments> & Record<Moments, string | null>;

type WordsRow = Omit<OwnWordsView, 'passage' | 'consents' | 'copies' | 'practices'> & {
  readonly body_text: string | null;
  readonly starts_at: number;
  readonly ends_at: number;
  readonly consents: Told<UseConsentView, 'decidedAt' | 'withdrawnAt'>[];
  readonly practices: Told<QuotingPracticeView, 'publishedAt'>[];
  readonly copies: Told<WordsCopyView, 'takenAt'>[];
};

const moment = (text: string | null): Date | null => (text === null ? null : new Date(text));

function toView(row: WordsRow): OwnWordsView {
  const { body_text: text, starts_at: from, ends_at: to, consents, practices, copies, ...words } = row;
  return {
    ...words,
    passage: passageAround(text, from, to),
    consents: consents.map(consent => ({
      ...consent,
      decidedAt: moment(consent.decidedAt),
      withdrawnAt: moment(consent.withdrawnAt),
    })),
    practices: practices.map(practice => ({
      ...practice,
      publishedAt: new Date(practice.publishedAt ?? 0),
    })),
    copies: copies.map(copy => ({ ...copy, takenAt: new Date(copy.takenAt ?? 0) })),
  };
}

@Injectable()
export class SqlOwnWordsQueries extends OwnWordsQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async words(actor: SignedIn, { limit, after }: OwnWordsPage): Promise<OwnWordsView[]> {
    const rows = await this.reading.rows<WordsRow>('own words', ownWords, [
      schoolsOf(actor),
      after?.markedAt ?? null,
      after?.id ?? null,
      limit,
    ]);
    return rows.map(toView);
  }
}
