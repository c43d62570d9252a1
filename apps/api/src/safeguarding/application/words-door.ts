import { Injectable } from '@nestjs/common';
import type { FlaggedWordsEvent, WordsChange, WordsScene } from '@pathways/domain/safeguarding';
import type { RoomId, SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import type { Work } from '../../platform/unit-of-work.js';
import { FlaggedWordsStore, type WhichWords } from './flagged-words.store.js';
import { rightsOf } from './words-rights.js';

export interface WordsNotFound {
  readonly kind: 'WordsNotFound';
}

/** A scene and the room that hears of it. */
export interface EnteredWords {
  readonly scene: WordsScene;
  readonly room: RoomId | null;
}

/** How a verb comes to words outside of the talk: by those who read them and those who settle their flags. */
@Injectable()
export class WordsDoor {
  constructor(
    private readonly store: FlaggedWordsStore,
    private readonly rooms: RoomAccess,
  ) {}

  /** Null when there are no such words, or none that the actor may know of. */
  async enter(work: Work, actor: SignedIn, which: WhichWords): Promise<EnteredWords | null> {
    const { held, facts } = await this.hold(work, which);
    if (!held) return null;
    const rights = rightsOf(actor, which.kind, held.place, facts);
    if (!rights.mayRead && rights.settlesAs === null) return null;
    return {
      scene: { words: held.words, rights, flags: await this.store.flagsOf(work, which) },
      room: held.room,
    };
  }

  /** The group's row first, as whoever else changes words in its room takes them, and then that of the words. */
  async hold(work: Work, which: WhichWords) {
    const group = await this.store.groupOf(work, which);
    const facts = group && (await this.rooms.factsFor(work, group));
    return { held: await this.store.hold(work, which), facts };
  }

  /** Hides, shows or removes the words, and says so. */
  async change(work: Work, { scene, room }: EnteredWords, change: WordsChange): Promise<void> {
    await this.store.change(work, scene.words, change);
    await this.tell(work, { scene, room }, 'FlaggedWordsChanged');
  }

  async tell(work: Work, { scene, room }: EnteredWords, kind: FlaggedWordsEvent['kind']): Promise<void> {
    await work.announce<FlaggedWordsEvent>({ kind, sort: scene.words.kind, words: scene.words.id, room });
  }
}
