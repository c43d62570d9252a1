import { Injectable } from '@nestjs/common';
import {
  placeState,
  stageOf,
  type Draft,
  type PracticeStage,
  type VersionId,
} from '@pathways/domain/practices';
import { schoolsOf, type PracticeId, type SignedIn, type Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  WordsQueries,
  type OwnPlaceView,
  type PlacedClaimView,
  type WordsInPlaceView,
} from '../application/words.queries.js';
import type { StandingPlace } from '../application/words.store.js';
import type { Ask } from './ask.js';
import { readDraft } from './manuscript-reading.js';
import { readPlaces } from './places-reading.js';
import { readFacts, type ReadFacts } from './practice-facts.js';

interface QuotedRow {
  id: PracticeId;
  slug: string;
  programme_name: string;
  asked_at: Date | null;
}

/** $1 schools, $2 the practice or null for all. Only what an editor passed: drafts are nobody else's to read. */
const quoted = `
  select p.id, p.slug, g.name as programme_name,
    (select min(t.opened_at) from practice_turn t where t.version_id = v.id and t.urn = any($1) and t.ended_at is null) as asked_at
  from practice p
  join programme g on g.id = p.programme_id
  join lateral (select * from practice_version v where v.practice_id = p.id order by v.number desc limit 1) v on true
  where v.reviewed_at is not null and p.state <> 'withdrawn' and ($2::uuid is null or p.id = $2)
    and exists (select from claim k join claim_excerpt x on x.claim_id = k.id join standing_excerpt e on e.id = x.excerpt_id
      where k.version_id = v.id and e.urn = any($1))
  order by asked_at desc nulls last, v.reviewed_at desc limit 50`;

interface AnswerRow {
  hash: string;
  answer: 'approved' | 'softer' | 'withheld';
  offeredWords: string | null;
  answeredBy: string;
  answeredAt: Date;
}

const answers = `
  select a.place_hash as hash, a.answer, a.offered_words as "offeredWords", n.name as "answeredBy",
    a.answered_at as "answeredAt"
  from words_answer a join person n on n.id = a.answered_by
  where a.urn = any($2) and a.version_id in (select w.id from practice_version v
    join practice_version w on w.practice_id = v.practice_id where v.id = $1)
  order by a.answered_at, a.id`;

/** Words come out of the view that asks for consent at this moment, or not at all. */
const words = `
  select x.excerpt_id as excerpt, q.urn, s.name as school, coalesce(x.agreed_words, q.quote) as words, k.position
  from claim k join claim_excerpt x on x.claim_id = k.id
  join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  join school s on s.urn = q.urn
  where k.version_id = $1 and q.urn = any($2)`;

interface WordsRow {
  excerpt: string;
  urn: Urn;
  school: string;
  words: string;
  position: number;
}

interface Seen {
  readonly urns: readonly Urn[];
  readonly said: readonly WordsRow[];
  readonly given: readonly AnswerRow[];
}

function toPlace(place: StandingPlace, { urns, said, given }: Seen): OwnPlaceView {
  const { purpose } = place.resting;
  const nothing = { schoolName: null, words: null, offeredWords: null, answeredBy: null, answeredAt: null };
  if (!urns.includes(place.urn)) return { ...nothing, placeId: null, purpose, state: 'waiting' };
  const shown = said.find(row => row.excerpt === place.excerpt && row.position === place.claim + 1);
  const answer = given.filter(({ hash }) => hash === place.hash).at(-1);
  return {
    placeId: place.hash,
    purpose,
    schoolName: shown?.school ?? null,
    words: shown?.words ?? null,
    state: placeState(place, given),
    offeredWords: answer?.offeredWords ?? null,
    answeredBy: answer?.answeredBy ?? null,
    answeredAt: answer?.answeredAt ?? null,
  };
}

const isAsked = (stage: PracticeStage): boolean => stage === 'approval' || stage === 'ready';

@Injectable()
export class SqlWordsQueries extends WordsQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  private readonly ask: Ask = (name, text, values) => this.reading.rows(name, text, values);

  async all(actor: SignedIn): Promise<WordsInPlaceView[]> {
    const rows = await this.ask<QuotedRow>('quoted practices', quoted, [schoolsOf(actor), null]);
    const views = await Promise.all(rows.map(row => this.view(actor, row)));
    return views.filter(view => view !== null).sort((one, other) => other.waiting - one.waiting);
  }

  async one(actor: SignedIn, practice: PracticeId): Promise<WordsInPlaceView | null> {
    const [row] = await this.ask<QuotedRow>('quoted practices', quoted, [schoolsOf(actor), practice]);
    return row ? this.view(actor, row) : null;
  }

  private async view(actor: SignedIn, row: QuotedRow): Promise<WordsInPlaceView | null> {
    const facts = await readFacts(this.ask, row.id);
    if (!facts) return null;
    const draft = await readDraft(this.ask, facts.version.id);
    const claims = await this.claims(schoolsOf(actor), facts.version.id, draft);
    return toView(row, facts, { draft, claims });
  }

  private async claims(urns: readonly Urn[], version: VersionId, draft: Draft): Promise<PlacedClaimView[]> {
    const [places, said, given] = await Promise.all([
      readPlaces(this.ask, version),
      this.ask<WordsRow>('own words in place', words, [version, urns]),
      this.ask<AnswerRow>('own words answers', answers, [version, urns]),
    ]);
    return draft.claims.map(({ text }, index) => ({
      text,
      places: places
        .filter(({ claim }) => claim === index)
        .map(place => toPlace(place, { urns, said, given })),
    }));
  }
}

function toView(
  row: QuotedRow,
  { practice, version }: ReadFacts,
  { draft, claims }: { readonly draft: Draft; readonly claims: PlacedClaimView[] },
): WordsInPlaceView {
  const stage = stageOf(practice.state, version.state);
  const own = claims.flatMap(({ places }) => places.filter(({ placeId }) => placeId !== null));
  return {
    practiceId: row.id,
    slug: row.slug,
    stage,
    programmeName: row.programme_name,
    askedAt: row.asked_at,
    card: draft.card,
    claims,
    waiting: isAsked(stage) ? own.filter(({ state }) => state === 'waiting').length : 0,
    viewerCanAnswer: isAsked(stage),
  };
}
