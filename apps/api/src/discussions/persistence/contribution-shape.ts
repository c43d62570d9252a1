import type { Contribution } from '@pathways/domain/discussions';
import type { ContributionRow } from './contribution.row.js';

export const toContribution = (row: ContributionRow, level: number): Contribution => ({
  id: row.id,
  discussion: row.discussionId,
  section: row.sectionId,
  parent: row.parentId,
  level,
  author: row.authorId,
  speakingFor: row.urn,
  clientId: row.clientId,
  revision: row.revision,
  body: row.body,
  researchConsent: row.researchConsent,
  postedAt: row.postedAt,
  editedAt: row.editedAt,
  deletedAt: row.deletedAt,
  deletedBy: row.deletedBy,
});

export const toRow = (contribution: Contribution): ContributionRow => ({
  id: contribution.id,
  discussionId: contribution.discussion,
  sectionId: contribution.section,
  parentId: contribution.parent,
  authorId: contribution.author,
  urn: contribution.speakingFor,
  clientId: contribution.clientId,
  revision: contribution.revision,
  body: contribution.body,
  researchConsent: contribution.researchConsent,
  postedAt: contribution.postedAt,
  editedAt: contribution.editedAt,
  deletedAt: contribution.deletedAt,
  deletedBy: contribution.deletedBy,
});
