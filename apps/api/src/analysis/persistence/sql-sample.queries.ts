import { Injectable } from '@nestjs/common';
import {
  canAnalyse,
  canCompare,
  canLead,
  codesIn,
  type SampleFacts,
  type SampleId,
} from '@pathways/domain/analysis';
import type { ContributionId, GroupId, PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { SampleQueries, type SampleChoicesView, type SampleView } from '../application/sample.queries.js';
import { codableRooms, programmeRooms, type RoomRow } from './researchable.js';
import { choices, researchers, samplesWhere } from './sample-statements.js';

interface SampleRow {
  id: SampleId;
  name: string;
  programme_id: ProgrammeId;
  programme_name: string;
  lead_id: PersonId;
  lead_name: string;
  choice: 'drawn' | 'chosen';
  seed: number | null;
  drawn_from: string;
  started_at: Date;
  opened_at: Date | null;
  closed_because: string | null;
  coders: { person: PersonId; name: string; finishedAt: string | null }[];
  rooms: { id: GroupId; name: string; contributions: ContributionId[]; coded: number }[];
}

const factsOf = (row: SampleRow): SampleFacts => ({
  id: row.id,
  programme: row.programme_id,
  lead: row.lead_id,
  coders: row.coders.map(({ person, finishedAt }) => ({
    person,
    finishedAt: finishedAt ? new Date(finishedAt) : null,
  })),
  openedAt: row.opened_at,
});

function toView(actor: SignedIn, row: SampleRow): SampleView {
  const facts = factsOf(row);
  const isOpen = facts.openedAt !== null;
  const mine = facts.coders.find(({ person }) => person === actor.personId);
  return {
    id: row.id,
    name: row.name,
    programmeId: row.programme_id,
    programmeName: row.programme_name,
    leadName: row.lead_name,
    isDrawn: row.choice === 'drawn',
    seed: row.seed,
    drawnFrom: row.drawn_from,
    contributions: row.rooms.reduce((sum, { contributions }) => sum + contributions.length, 0),
    startedAt: row.started_at,
    openedAt: row.opened_at,
    closedBecause: row.closed_because,
    coders: row.coders.map(({ person, name, finishedAt }) => ({
      name,
      finishedAt: finishedAt ? new Date(finishedAt) : null,
      isViewer: person === actor.personId,
    })),
    rooms: row.rooms.map(room => ({
      groupId: room.id,
      groupName: room.name,
      contributionIds: room.contributions,
      codedByViewer: room.coded,
    })),
    viewerCanFinish: codesIn(actor, facts) && !isOpen && !mine?.finishedAt,
    viewerCanClose: canLead(actor, facts) && !isOpen,
    viewerCanCompare: canCompare(actor, facts),
  };
}

@Injectable()
export class SqlSampleQueries extends SampleQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async samples(actor: SignedIn, programme: ProgrammeId): Promise<SampleView[] | null> {
    if (!canAnalyse(actor, programme)) return null;
    const rows = await this.reading.rows<SampleRow>('coding samples', samplesWhere('s.programme_id = $2'), [
      actor.personId,
      programme,
    ]);
    return rows.map(row => toView(actor, row));
  }

  async sample(actor: SignedIn, sample: SampleId): Promise<SampleView | null> {
    const row = await this.reading.row<SampleRow>('coding sample', samplesWhere('s.id = $2'), [
      actor.personId,
      sample,
    ]);
    return row && canAnalyse(actor, row.programme_id) ? toView(actor, row) : null;
  }

  async choices(actor: SignedIn, programme: ProgrammeId): Promise<SampleChoicesView | null> {
    if (!canAnalyse(actor, programme)) return null;
    const rooms = await this.reading.rows<RoomRow>('analysis rooms', programmeRooms, [programme]);
    const [found, people] = await Promise.all([
      this.reading.row<Omit<SampleChoicesView, 'researchers'>>('sample choices', choices, [
        codableRooms(actor, rooms),
      ]),
      this.reading.rows<{ id: PersonId; name: string }>('programme researchers', researchers, [programme]),
    ]);
    return found && { ...found, researchers: people };
  }
}
