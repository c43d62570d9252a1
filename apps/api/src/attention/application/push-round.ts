import { Injectable } from '@nestjs/common';
import { stranger, type PersonId } from '@pathways/domain/shared';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { PushSender, type PushAddress, type PushWords } from '../../platform/push/push-sender.js';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { NoticeQueries } from './notice.queries.js';
import { pushWords } from './push-words.js';
import { PushStore } from './push.store.js';

/** One push to every device of a person, about all that is unread, still theirs to see and not told yet. */
@Injectable()
export class PushRound {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: PushStore,
    private readonly queries: NoticeQueries,
    private readonly actors: ActorSource,
    private readonly sender: PushSender,
  ) {}

  /** Throws where no device could be told, so that the job comes again. */
  async ring(person: PersonId): Promise<void> {
    const [actor] = await this.actors.ofPeople([person]);
    const notices = actor ? await this.queries.unpushed(actor) : [];
    if (notices.length === 0) return;
    const told = await this.unit.run(stranger, async work => {
      const outcomes = await this.tellAll(work, person, pushWords(notices));
      if (outcomes.includes('sent'))
        await this.store.markPushed(
          work,
          notices.map(({ id }) => id),
        );
      return outcomes;
    });
    if (told.includes('failed') && !told.includes('sent')) throw new Error('No device could be told.');
  }

  private async tellAll(work: Work, person: PersonId, words: PushWords) {
    const devices = await this.store.devices(work, person);
    return Promise.all(devices.map(device => this.tell(work, device, words)));
  }

  /** An address that has ended is forgotten; one that fails is left for the next time. */
  private async tell(work: Work, device: PushAddress, words: PushWords): Promise<'sent' | 'gone' | 'failed'> {
    const outcome = await this.sender.send(device, words).catch(() => 'failed' as const);
    if (outcome === 'gone') await this.store.forget(work, device.endpoint, null);
    return outcome;
  }
}
