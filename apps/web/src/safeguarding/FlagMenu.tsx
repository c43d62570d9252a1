import { flagWords, safeguardingPointer } from '@pathways/domain/safeguarding';
import { announce, Menu } from '@pathways/ui';
import type { FlagClause } from '../gql/graphql.js';
import { clauseOf } from './clauses.js';

interface FlagMenuProps {
  isOwn: boolean;
  /** Who decides, as it begins a sentence. */
  judge?: string;
  /** Puts the flag on its way, which it does not lose. */
  onFlag: (clause: FlagClause) => void;
}

/** One tap. That a pupil can be identified comes first and hides at once; nobody is asked for a word. */
export function FlagMenu({ isOwn, judge = 'The facilitator', onFlag }: FlagMenuProps) {
  const raise = (clause: FlagClause) => {
    onFlag(clause);
    announce(
      clause === 'PUPIL' ? `Hiding it for everybody. ${safeguardingPointer}` : `${judge} will look at it.`,
    );
  };
  const offered = isOwn ? flagWords.filter(({ clause }) => clause === 'pupil') : flagWords;
  const actions = offered.map(({ clause, title, agreed }, place) => ({
    id: clause,
    label: title,
    hint: clause === 'pupil' ? 'Hides it at once for everybody. We ask after.' : `We agreed: ${agreed}`,
    startsGroup: place === 1,
    onAction: () => raise(clauseOf[clause]),
  }));
  return <Menu label="Flag" icon="flag" actions={actions} />;
}
