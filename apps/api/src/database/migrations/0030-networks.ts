import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups that are made by hand and groups of groups: strands, localities and steering groups, at three levels. */
export class Networks0030 implements MigrationInterface {
  readonly name = 'Networks1763942402030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table school_group
        add column purpose text,
        add column lead_la text references local_authority,
        add column parent_id uuid references school_group check (parent_id <> id);
      comment on column school_group.purpose is 'What a group that was made by hand is for';
      comment on column school_group.lead_la is 'The authority that leads a strand';
      comment on column school_group.parent_id is 'The group that this one belongs to: a locality, a strand, a steering group';
      create index school_group_lead_la on school_group (lead_la);
      create index school_group_parent on school_group (parent_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table school_group drop column purpose, drop column lead_la, drop column parent_id;
    `);
  }
}
