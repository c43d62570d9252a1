import { canRemoveBoardWords, canShowBoardWords } from '@pathways/domain/actions';
import { canSettleExpertise } from '@pathways/domain/expertise';
import { facilitates, speaksFor, type SignedIn } from '@pathways/domain/shared';
import type { HiddenLine } from './hidden-words.store.js';

/** What somebody may do about hidden words, by the policies of the slice in which they stand. */
export function hiddenRights(actor: SignedIn, line: HiddenLine) {
  const { kind, groupId: group, programmeId: programme, hiderId, askedByUrn, schoolUrn } = line;
  const writer = askedByUrn ?? schoolUrn;
  const isOwn = writer !== null && speaksFor(actor, writer);
  const isHider = actor.personId === hiderId;
  if (group === null) {
    const maySettle = canSettleExpertise(actor, programme);
    return { maySettle, isOwn, mayShow: maySettle || isHider };
  }
  const maySettle = canRemoveBoardWords(actor, { group, programme });
  const mayShow =
    kind === 'minutes' ? facilitates(actor, group) : canShowBoardWords(actor, { group }, hiderId);
  return { maySettle, isOwn, mayShow };
}
