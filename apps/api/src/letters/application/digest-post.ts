import { Injectable } from '@nestjs/common';
import type { SignedIn } from '@pathways/domain/shared';
import { RoomQueries } from '../../discussions/application/room.queries.js';
import type { RoomSummaryView } from '../../discussions/application/room.views.js';
import { DigestQueries, type DigestFrame, type Need } from './digest.queries.js';
import { LetterLinks } from './letter-links.js';
import { LetterOut } from './letter-out.js';
import type { LetterPerson } from './letter-people.js';
import type { Letter } from './letter.store.js';
import { ReadLetter } from './read-letter.js';
import { writeDigest, type DigestRoom } from './write-digest.js';

const mostRooms = 50;

/** Writes a digest from what stands now, and gives it to the mail server. */
@Injectable()
export class DigestPost {
  constructor(
    private readonly digests: DigestQueries,
    private readonly rooms: RoomQueries,
    private readonly reading: ReadLetter,
    private readonly links: LetterLinks,
    private readonly out: LetterOut,
  ) {}

  /** False where there is nothing to tell: a digest is never empty. */
  async send({ id, key }: Letter, person: LetterPerson): Promise<boolean> {
    const actor = await this.out.actorOf(person);
    if (!actor) return false;
    const frame = await this.digests.frame(person.id, id);
    const needs = await this.digests.needs(person.id);
    const { nodes } = await this.rooms.rooms(actor, { first: mostRooms, after: null });
    const rooms = [];
    for (const room of nodes) rooms.push(await this.roomOf(actor, room, { frame, needs }));
    const told = rooms.filter(room => room.unread > 0 || room.needs.length > 0);
    const matters = needs.filter(({ room }) => room === null);
    if (told.length === 0 && matters.length === 0) return false;
    const stopUrl = this.links.stop({ what: 'digest', person: person.id, room: null });
    const facts = { rooms: told, matters, since: frame.since, day: person.settings.digestDay ?? 1, stopUrl };
    await this.out.send({ body: writeDigest(facts, this.links), key, person, stopUrl });
    return true;
  }

  /** What is new of a room since the digest before, as far as it is unread. */
  private async roomOf(
    actor: SignedIn,
    summary: RoomSummaryView,
    { frame, needs }: { readonly frame: DigestFrame; readonly needs: readonly Need[] },
  ): Promise<DigestRoom> {
    const { id, name } = summary;
    const isMuted = frame.muted.includes(id);
    const unread = summary.unread > 0 ? await this.digests.unreadSince(actor.personId, id, frame.since) : [];
    const shown = isMuted ? [] : unread.map(contribution => contribution.id);
    return {
      id,
      name,
      isMuted,
      unread: unread.length > 0 ? summary.unread : 0,
      needs: needs.filter(need => need.room === id),
      said: await this.reading.said(actor, shown, null),
      showsWords: (await this.reading.roomFor(actor, id))?.textInEmail ?? false,
    };
  }
}
