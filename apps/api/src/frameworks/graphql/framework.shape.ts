import { canImportFrameworks, canSeeKpis } from '@pathways/domain/frameworks';
import type { Actor } from '@pathways/domain/shared';
import type { EntryView, FrameworkSummaryView, KpiStanding } from '../application/framework.queries.js';
import type { FrameworkEntryType, FrameworkSummaryType } from './framework.type.js';

export const asSummary = (
  actor: Actor,
  { keeping, ...framework }: FrameworkSummaryView,
): FrameworkSummaryType => ({
  ...framework,
  authorityCode: keeping.authority,
  programmeId: keeping.programme,
  viewerCanSeeKpis: canSeeKpis(actor, keeping),
  viewerCanImport: canImportFrameworks(actor),
});

export const asEntry = ({ facts, ...entry }: EntryView, standing?: KpiStanding): FrameworkEntryType => ({
  ...entry,
  facts: Object.entries(facts).map(([name, texts]) => ({ name, texts })),
  progress: standing?.progress ?? null,
  isOverdue: standing?.isOverdue ?? null,
});
