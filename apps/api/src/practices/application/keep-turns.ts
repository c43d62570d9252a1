import { Injectable } from '@nestjs/common';
import {
  placeState,
  schoolsWaitedFor,
  stageOf,
  turnsAt,
  type PracticeEvent,
} from '@pathways/domain/practices';
import type { PracticeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { PracticeStore } from './practice.store.js';
import { TurnStore } from './turn.store.js';
import { WordsStore, type StandingWords } from './words.store.js';

/** Places whose school offered other words or withheld them. */
export const toSettle = ({ places, answers }: StandingWords): number =>
  places.filter(place => ['softer', 'withheld'].includes(placeState(place, answers))).length;

/** After every step: whose turn it is is derived from how things stand, never set by hand. */
@Injectable()
export class KeepTurns {
  constructor(
    private readonly practices: PracticeStore,
    private readonly words: WordsStore,
    private readonly turns: TurnStore,
  ) {}

  async keep(work: Work, id: PracticeId): Promise<void> {
    const held = await this.practices.hold(work, id);
    if (!held) return;
    const { practice, version } = held;
    const stage = stageOf(practice.state, version.state);
    const standing = await this.words.standing(work, version.id);
    const due = turnsAt({
      stage,
      waitedFor: schoolsWaitedFor(standing.places, standing.answers),
      toSettle: toSettle(standing),
    });
    const { opened, ended } = await this.turns.become(work, version.id, due);
    for (const turn of ended)
      await work.announce({ kind: 'TurnEnded', practice: id, turn } satisfies PracticeEvent);
    for (const turn of opened)
      await work.announce({ kind: 'TurnOpened', practice: id, turn } satisfies PracticeEvent);
  }
}
