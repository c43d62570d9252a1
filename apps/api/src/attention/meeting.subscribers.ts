import { Injectable } from '@nestjs/common';
import type { MatterKind } from '@pathways/domain/attention';
import type { MeetingEvent } from '@pathways/domain/meetings';
import type { Urn } from '@pathways/domain/shared';
import { RoomAccess } from '../groups/application/room-access.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { TellOfMatterHandler } from './application/tell-of-matter.handler.js';
import type { Moment } from './application/notice-writer.js';

type Of<Kind extends MeetingEvent['kind']> = Extract<MeetingEvent, { kind: Kind }>;
type Told = Pick<MeetingEvent, 'group' | 'meeting'>;

/** One matter for each member school, so that one school's answer settles its own and no other's. */
const subjectOf = ({ meeting }: Told, urn: Urn): string => `${meeting}:${urn}`;

/** What a meeting asks of schools: a time, and afterwards whether they met. A date that is near is told once. */
@Injectable()
export class MeetingMatterSubscribers {
  constructor(
    private readonly subscribers: OutboxSubscribers,
    private readonly matters: TellOfMatterHandler,
    private readonly access: RoomAccess,
  ) {
    subscribers.on<Of<'MeetingProposed'>>('MeetingProposed', 'attention times', ({ event, ...moment }) =>
      this.raise('time to choose', event, moment),
    );
    subscribers.on<Of<'MeetingNear'>>('MeetingNear', 'attention near', ({ event, ...moment }) =>
      this.raise('meeting near', event, moment),
    );
    subscribers.on<Of<'MeetingPassed'>>('MeetingPassed', 'attention passed', async ({ event, ...moment }) => {
      await this.settle('meeting near', event);
      await this.raise('did you meet', event, moment);
    });
    this.settleWhatIsDone();
  }

  private settleWhatIsDone(): void {
    const { subscribers, matters } = this;
    subscribers.on<Of<'SlotsAnswered'>>('SlotsAnswered', 'attention chosen', ({ event }) =>
      matters.settled('time to choose', subjectOf(event, event.school)),
    );
    subscribers.on<Of<'MeetingToldOf'>>('MeetingToldOf', 'attention told', ({ event }) =>
      matters.settled('did you meet', subjectOf(event, event.school)),
    );
    for (const kind of ['MeetingSettled', 'MeetingMoved', 'MeetingCancelled'] as const) {
      subscribers.on<Of<typeof kind>>(kind, 'attention arranged', async ({ event }) => {
        await this.settle('time to choose', event);
        await this.settle('meeting near', event);
        await this.settle('did you meet', event);
      });
    }
  }

  private async raise(kind: MatterKind, event: Told, moment: Moment): Promise<void> {
    for (const urn of await this.members(event))
      await this.matters.raised(kind, subjectOf(event, urn), moment);
  }

  private async settle(kind: MatterKind, event: Told): Promise<void> {
    for (const urn of await this.members(event)) await this.matters.settled(kind, subjectOf(event, urn));
  }

  private async members({ group }: Told): Promise<readonly Urn[]> {
    return (await this.access.facts(group))?.members ?? [];
  }
}
