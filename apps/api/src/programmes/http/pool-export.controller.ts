import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { SignedIn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerSheet, type SheetFile } from '../../platform/http/answer-sheet.js';
import type { Sheet } from '../../platform/http/sheet.js';
import { ProgrammeQueries, type PooledSchool } from '../application/programme.queries.js';

/** More than England has. */
const everyone = 100_000;

const sheetOf = (name: string, schools: readonly PooledSchool[]): Sheet => ({
  name,
  columns: [
    'URN',
    'School',
    'Phase',
    'Local authority',
    'Trust',
    'Town',
    'Pupils',
    'Joined on',
    'Left on',
    'Group',
  ],
  rows: schools.map(school => [
    school.urn,
    school.name,
    school.phase,
    school.authority,
    school.trust,
    school.town,
    school.pupils,
    school.joinedOn,
    school.leftOn,
    school.groupName,
  ]),
});

/** The pool of a programme as a file, for those who may see the programme. */
@Controller('api/exports/pools')
export class PoolExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly programmes: ProgrammeQueries,
  ) {}

  @Get(':file')
  pool(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, (actor, slug) => this.make(actor, slug));
  }

  private async make(actor: SignedIn, slug: string): Promise<SheetFile | null> {
    const programme = await this.programmes.bySlug(actor, slug);
    if (!programme) return null;
    const all = { first: everyone, after: null };
    const [here, left] = await Promise.all([
      this.programmes.pool(actor, programme.id, {}, all),
      this.programmes.pool(actor, programme.id, { hasLeft: true }, all),
    ]);
    return {
      name: `${programme.name}, pool`,
      sheets: [sheetOf('Schools that take part', here.schools), sheetOf('Schools that left', left.schools)],
    };
  }
}
