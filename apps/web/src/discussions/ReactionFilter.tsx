import { Row, ToggleButton } from '@pathways/ui';
import type { ReactionKind } from '../gql/graphql.js';
import { reactionKinds, reactionWord } from './reaction-words.js';
import styles from './Room.module.css';
import type { Contribution } from './room.documents.js';
import { counted } from './words.js';

interface ReactionFilterProps {
  contributions: readonly Contribution[];
  chosen: ReactionKind | null;
  onChoose: (kind: ReactionKind | null) => void;
}

/** Shows only what schools said one of the three things of: what they want to try, for one. */
export function ReactionFilter({ contributions, chosen, onChoose }: ReactionFilterProps) {
  const offered = reactionKinds
    .map(kind => ({ kind, count: contributions.filter(one => hasReaction(one, kind)).length }))
    .filter(({ kind, count }) => count > 0 || kind === chosen);
  if (offered.length === 0) return null;
  return (
    <div className={styles['screen-only']} role="group" aria-label="Show only contributions with a reaction">
      <Row>
        <span aria-hidden="true">Show only</span>
        {offered.map(({ kind, count }) => (
          <ToggleButton
            key={kind}
            isSelected={kind === chosen}
            aria-label={`${reactionWord[kind]} · ${counted(count, 'contribution')}, show only these`}
            onChange={isChosen => onChoose(isChosen ? kind : null)}
          >
            {`${reactionWord[kind]} · ${count}`}
          </ToggleButton>
        ))}
      </Row>
    </div>
  );
}

export const hasReaction = ({ reactions }: Contribution, kind: ReactionKind): boolean =>
  reactions.some(one => one.kind === kind);
