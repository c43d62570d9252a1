import { accept, refuse, type Result } from '../shared/index.js';
import { isOpen } from './flag.js';
import type { WordsChange, WordsFlag, WordsScene } from './flagged-words.js';
import { reasonAtMost, type SettleRefusal } from './settle-flags.js';

export type WordsSettlement = 'shown' | 'kept hidden' | 'removed';

export interface WordsSettlementGiven {
  readonly settlement: WordsSettlement;
  /** Read by whoever wrote the words and whoever flagged them. */
  readonly because: string;
  readonly at: Date;
  /** The person has opened the hidden words since they were last flagged. */
  readonly hasReadWords: boolean;
}

export interface WordsSettled {
  readonly flags: readonly WordsFlag[];
  readonly because: string;
  /** Null: they stand where they stood. */
  readonly change: WordsChange | null;
}

const undecided = ({ words, flags }: WordsScene): readonly WordsFlag[] => {
  const open = flags.filter(isOpen);
  if (open.length > 0 || words.hiddenAt === null) return open;
  return flags.filter(({ outcome }) => outcome === 'kept hidden');
};

function changeOf(settlement: WordsSettlement, isHidden: boolean): WordsChange | null {
  if (settlement === 'removed') return 'remove';
  if (settlement === 'shown') return isHidden ? 'show' : null;
  return isHidden ? null : 'hide';
}

/** One decision with one reason for every open flag: shown again, kept out of sight, or removed for ever. Nobody judges their own words. */
export function settleWordsFlags(
  scene: WordsScene,
  given: WordsSettlementGiven,
): Result<WordsSettled, SettleRefusal> {
  const { words, rights } = scene;
  const { settlement, at } = given;
  if (rights.settlesAs === null || rights.isOwn) return refuse({ kind: 'NotYours' });
  const flags = undecided(scene);
  if (flags.length === 0) return refuse({ kind: 'NothingToSettle' });
  const because = given.because.trim().slice(0, reasonAtMost);
  if (because === '') return refuse({ kind: 'ReasonMissing' });
  if (words.areRemoved) return refuse({ kind: 'WordsAreGone' });
  const isHidden = words.hiddenAt !== null;
  if (settlement === 'shown' && isHidden && !given.hasReadWords) return refuse({ kind: 'ReadFirst' });
  return accept({
    flags: flags.map(flag => ({ ...flag, settledAt: at, outcome: settlement })),
    because,
    change: changeOf(settlement, isHidden),
  });
}
