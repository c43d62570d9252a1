import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a cycle is for and measured by, which schools were asked into it, groups made by hand, and mail that came back. */
export class Cycles0030 implements MigrationInterface {
  readonly name = 'Cycles1763942401030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cycle
        add column aims text not null default '',
        add column copied_from uuid references cycle;
      create index cycle_copied_from on cycle (copied_from);

      create table cycle_target (
        id uuid primary key,
        cycle_id uuid not null references cycle,
        position integer not null check (position > 0),
        counts text not null check (counts in ('schools', 'groups', 'rounds closed', 'actions agreed', 'tries')),
        phase school_phase,
        la_code text references local_authority,
        target integer not null check (target > 0),
        unique nulls not distinct (cycle_id, counts, phase, la_code)
      );
      create index cycle_target_la on cycle_target (la_code);

      create table cycle_invitation (
        id uuid primary key,
        cycle_id uuid not null references cycle,
        urn text not null references school,
        email citext not null,
        name text not null default '',
        role role not null check (role in ('school leader', 'deputy', 'colleague')),
        token_hash text not null unique,
        answer_by date not null,
        invited_by uuid not null references person,
        invited_at timestamptz not null,
        sending integer not null default 1 check (sending > 0),
        reminders integer not null default 0,
        mailed_at timestamptz,
        answer text not null default 'waiting' check (answer in ('waiting', 'accepted', 'declined', 'change asked')),
        answered_at timestamptz,
        answered_by uuid references person,
        because text,
        check ((answer = 'waiting') = (answered_at is null)),
        unique (cycle_id, urn, email)
      );
      comment on column cycle_invitation.sending is 'How often the link was mailed or is to be; each sending is a mail of its own';
      create index cycle_invitation_urn on cycle_invitation (urn);
      create index cycle_invitation_invited_by on cycle_invitation (invited_by);
      create index cycle_invitation_answered_by on cycle_invitation (answered_by);
      create index cycle_invitation_waiting on cycle_invitation (mailed_at) where answer = 'waiting';

      create table sent_mail (
        message_id text primary key,
        recipient citext not null,
        sent_at timestamptz not null,
        bounced_at timestamptz,
        bounce_status text,
        bounced_because text,
        check ((bounced_at is null) = (bounced_because is null))
      );
      comment on table sent_mail is 'Which mails went to which mailbox, and which came back: a report of a failure counts only for a mail of ours';
      create index sent_mail_recipient on sent_mail (recipient, sent_at desc);
      create index sent_mail_sent_at on sent_mail (sent_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sent_mail, cycle_invitation, cycle_target;
      alter table cycle drop column aims, drop column copied_from;
    `);
  }
}
