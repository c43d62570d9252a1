import { Injectable } from '@nestjs/common';
import {
  familyGraph,
  familyMeasuresFor,
  pinPoint,
  type PinnedFigure,
  type PointAsked,
} from '@pathways/domain/families';
import type { RoomFacts } from '@pathways/domain/groups';
import type { Actor, ContributionId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { SchoolQueries } from '../../schools/application/school.queries.js';
import { PointPins } from '../application/point-pins.js';

const keep = `
  insert into pinned_point (contribution_id, urn, code, academic_year, state, value, since_year, change)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

@Injectable()
export class SqlPointPins extends PointPins {
  constructor(private readonly schools: SchoolQueries) {
    super();
  }

  async find(actor: Actor, room: RoomFacts, asked: PointAsked) {
    const [schools, figures] = await Promise.all([
      this.schools.ofUrns(actor, room.members),
      this.schools.figuresOf(actor, room.members),
    ]);
    const phase = schools.find(({ urn }) => urn === asked.urn)?.phase ?? null;
    const measure = familyMeasuresFor(phase).find(({ code }) => code === asked.code);
    return pinPoint(measure ? familyGraph(measure, schools, figures) : null, asked);
  }

  async keep(work: Work, contribution: ContributionId, pinned: PinnedFigure): Promise<void> {
    const { urn, code, academicYear, state, value, sinceYear, change } = pinned;
    await managerOf(work).query(keep, [
      contribution,
      urn,
      code,
      academicYear,
      state,
      value,
      sinceYear,
      change,
    ]);
  }
}
