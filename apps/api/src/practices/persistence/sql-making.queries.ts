import { Injectable } from '@nestjs/common';
import {
  canDraftPractice,
  canEditVersion,
  canReturn,
  canReview,
  canSeeVersion,
  daysWaited,
  hasWritten,
  placeState,
  type PracticeFacts,
  type VersionFacts,
} from '@pathways/domain/practices';
import { isEditor, programmesAs, type PracticeId, type SignedIn } from '@pathways/domain/shared';
import { PseudonymQueries } from '../../coding/application/pseudonym.queries.js';
import { Reading } from '../../platform/reading.js';
import {
  MakingQueries,
  type FieldLockView,
  type MakingView,
  type PlaceView,
  type WaitingView,
} from '../application/making.queries.js';
import type { StandingWords } from '../application/words.store.js';
import type { Ask } from './ask.js';
import { readChanges } from './changes-reading.js';
import { readComments } from './comment-reading.js';
import { readDraft } from './manuscript-reading.js';
import { readStandingWords } from './places-reading.js';
import { readFacts, type ReadFacts } from './practice-facts.js';
import { toTurn, turnsWhere, type TurnRow } from './turn-reading.js';

const locks = `
  select l.field, n.name as by, l.person_id = $2 as "isViewer", l.held_until as until
  from practice_field_lock l join person n on n.id = l.person_id where l.version_id = $1 and l.held_until > now()`;

type Speak = (urn: MakingPlace['urn'] | null) => string;
type MakingPlace = StandingWords['places'][number];

const toPlace =
  ({ answers }: StandingWords, speak: Speak) =>
  (place: MakingPlace): PlaceView => {
    const answer = answers.filter(({ hash }) => hash === place.hash).at(-1);
    return {
      placeId: place.hash,
      claimText: place.claimText,
      speaker: speak(place.urn),
      state: placeState(place, answers),
      offeredWords: answer?.offeredWords ?? null,
    };
  };

function mayDo(actor: SignedIn, practice: PracticeFacts, version: VersionFacts) {
  const writes = canDraftPractice(actor, practice.programme);
  const isInHand = version.state !== 'draft' && practice.state !== 'withdrawn';
  return {
    viewerCanPass: version.state === 'review' && canReview(actor, practice),
    viewerCanTakeBack: isInHand && canEditVersion(actor, practice, { ...version, state: 'draft' }),
    viewerCanSettle: version.state === 'approval' && writes,
    viewerWrote: canReturn(actor) && hasWritten(actor, practice),
  };
}

@Injectable()
export class SqlMakingQueries extends MakingQueries {
  constructor(
    private readonly reading: Reading,
    private readonly pseudonyms: PseudonymQueries,
  ) {
    super();
  }

  private readonly ask: Ask = (name, text, values) => this.reading.rows(name, text, values);

  async sees(actor: SignedIn, id: PracticeId): Promise<boolean> {
    const facts = await readFacts(this.ask, id);
    return facts !== null && canSeeVersion(actor, facts.practice, facts.version);
  }

  async making(actor: SignedIn, id: PracticeId): Promise<MakingView | null> {
    const facts = await readFacts(this.ask, id);
    if (!facts || facts.version.state === 'published') return null;
    return canSeeVersion(actor, facts.practice, facts.version) ? this.view(actor, facts) : null;
  }

  private async view(
    actor: SignedIn,
    { practice, version, reviewedAt, reviewedBy }: ReadFacts,
  ): Promise<MakingView> {
    const { ask } = this;
    const draft = await readDraft(ask, version.id);
    const [speak, standing, turns] = await Promise.all([
      this.pseudonyms.of(practice.programme),
      readStandingWords(ask, version.id),
      ask<TurnRow>('practice turns', turnsWhere('p.id = $3'), [
        programmesAs(actor, 'researcher'),
        isEditor(actor),
        practice.id,
      ]),
    ]);
    return {
      practiceId: practice.id,
      versionId: version.id,
      state: version.state,
      turns: turns.map(row => toTurn(row, speak)),
      changes: await readChanges(ask, { practice: practice.id, version: version.id }, draft),
      locks: await ask<FieldLockView>('practice field locks', locks, [version.id, actor.personId]),
      comments: await readComments(ask, version.id, draft),
      places: standing.places.map(toPlace(standing, speak)),
      reviewedBy,
      reviewedAt,
      ...mayDo(actor, practice, version),
    };
  }

  async waiting(actor: SignedIn): Promise<WaitingView[]> {
    const rows = await this.ask<TurnRow>('waiting practices', `${turnsWhere('true')} limit 200`, [
      programmesAs(actor, 'researcher'),
      isEditor(actor),
    ]);
    const views: WaitingView[] = [];
    for (const row of rows) {
      const speak = await this.pseudonyms.of(row.programme_id);
      views.push({
        ...toTurn(row, speak),
        practiceId: row.practice_id,
        title: row.title,
        programmeName: row.programme_name,
        days: daysWaited(row.opened_at, new Date()),
      });
    }
    return views;
  }
}
