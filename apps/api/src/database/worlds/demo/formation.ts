import type { ProposalId } from '@pathways/domain/groups';
export async function propose(..._: unknown[]): Promise<ProposalId[]> { return []; }
