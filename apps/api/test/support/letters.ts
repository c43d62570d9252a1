import type { Because } from '@pathways/domain/attention';
import type { ContributionId, PersonId } from '@pathways/domain/shared';
import { v7 } from 'uuid';
import { GatherLettersHandler } from '../../src/letters/application/gather-letters.handler.js';
import { Clock } from '../../src/platform/unit-of-work.js';
import type { TestApi } from './api.js';
import type { TestTrio } from './groups.js';
import type { TestPerson } from './people.js';

/** A clock that stands where a test puts it. Wednesday noon, in term, unless told otherwise. */
export class StandingClock extends Clock {
  private moment = new Date('2026-11-18T12:00:00Z');

  now(): Date {
    return this.moment;
  }

  set(moment: string): void {
    this.moment = new Date(moment);
  }
}

/** Something in a trio's room that needs somebody, as if an event had said so. */
export async function aNotice(
  api: TestApi,
  trio: TestTrio,
  to: TestPerson,
  { because = 'mentioned', contribution }: { because?: Because; contribution: ContributionId | null },
): Promise<string> {
  const id = v7();
  await api.source.query(
    `insert into notice (id, person_id, because, subject, room_id, discussion_id, contribution_id, made_at)
     values ($1, $2, $3, $4, $5, (select id from discussion where group_id = $5 limit 1), $6, now())`,
    [id, to.personId, because, id, trio.groupId, contribution],
  );
  return id;
}

export interface CaughtMail {
  readonly subject: string;
  readonly body_text: string;
  readonly body_html: string;
  readonly message_id: string;
  readonly reply_to: string | null;
  readonly stop_url: string;
  /** The event that came with it. */
  readonly calendar: string | null;
}

/** All mail to somebody, the oldest first. */
export const mailsTo = (api: TestApi, { email }: { email: string }): Promise<CaughtMail[]> =>
  api.source.query<CaughtMail[]>('select * from caught_mail where recipient = $1 order by id', [email]);

/** Looks for letters once, and sends those that are due. */
export async function lookOnce(api: TestApi): Promise<void> {
  await api.settle();
  await api.app.get(GatherLettersHandler).handle();
  await api.work();
}

export async function settingsOf(
  api: TestApi,
  person: PersonId,
  change: Record<string, unknown>,
): Promise<void> {
  const wanted = {
    mail: true,
    quiet_from: '18:00',
    quiet_to: '07:30',
    digest_day: 1,
    rests: true,
    ...change,
  };
  await api.source.query(
    `insert into attention_settings (person_id, mail, push, quiet_from, quiet_to, digest_day, rests_on_closed_days, chosen_at)
     values ($1, $2, false, $3, $4, $5, $6, now())`,
    [person, wanted.mail, wanted.quiet_from, wanted.quiet_to, wanted.digest_day, wanted.rests],
  );
}

/** That a round began was read by everybody, so that it is in no letter of the test. */
export async function quietAbout(api: TestApi, trio: TestTrio): Promise<void> {
  // The release opens the discussion, and that makes the notices: one event after the other.
  for (const _ of [1, 2, 3]) await api.settle();
  await api.source.query('update notice set read_at = now() where room_id = $1', [trio.groupId]);
}
