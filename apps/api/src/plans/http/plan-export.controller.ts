import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { costOf, pairsOf } from '@pathways/domain/formation';
import { withoutGroup, type PlanId, type PlanScene } from '@pathways/domain/plans';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { answerSheet, type SheetFile } from '../../platform/http/answer-sheet.js';
import type { Entry, Sheet } from '../../platform/http/sheet.js';
import { PlanQueries, type PlanView } from '../application/plan.queries.js';

const columns = ['Group', 'Name', 'URN', 'School', 'Local authority', 'Trust', 'Apart', 'Rules set aside'];

function schoolOf(scene: PlanScene, urn: Urn): Entry[] {
  const today = scene.today.get(urn);
  const school = scene.schools.get(urn);
  return [
    urn,
    today?.name ?? school?.name ?? '',
    today?.authorityName ?? school?.laName ?? '',
    today?.trustName ?? null,
  ];
}

function sheetsOf(plan: PlanView, scene: PlanScene): [Sheet, Sheet] {
  const groups = plan.groups.flatMap(({ position, name, urns, overrides }) => {
    const members = urns.flatMap(urn => scene.schools.get(urn) ?? []);
    const apart = costOf(scene.likeness, members) / Math.max(1, pairsOf(members).length);
    const aside = overrides.map(({ rule, reason }) => `${rule}: ${reason}`).join('; ');
    return urns.map(urn => [position, name, ...schoolOf(scene, urn), Number(apart.toFixed(4)), aside]);
  });
  return [
    { name: 'Groups', columns, rows: groups },
    {
      name: 'In no group',
      columns: columns.slice(2, 6),
      rows: withoutGroup(plan.groups, scene.schools.keys()).map(urn => schoolOf(scene, urn)),
    },
  ];
}

/** A plan as a file, for those who may form groups in its programme. */
@Controller('api/exports/plans')
export class PlanExportController {
  constructor(
    private readonly actors: ActorSource,
    private readonly plans: PlanQueries,
  ) {}

  @Get(':file')
  plan(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return answerSheet(file, { request, reply }, this.actors, (actor, id) => this.make(actor, id));
  }

  private async make(actor: SignedIn, id: string): Promise<SheetFile | null> {
    const plan = z.uuid().safeParse(id).success ? await this.plans.one(actor, id as PlanId) : null;
    if (!plan) return null;
    const sheets = sheetsOf(plan, await this.plans.scene(actor, plan));
    return { name: `${plan.programmeName}, ${plan.name}, version ${plan.version}`, sheets };
  }
}
