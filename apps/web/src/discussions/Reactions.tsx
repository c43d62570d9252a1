import {
  Button,
  Dialog,
  Menu,
  Stack,
  StillButton,
  StillToggle,
  Tag,
  ToggleButton,
  VisuallyHidden,
} from '@pathways/ui';
import type { ReactionKind } from '../gql/graphql.js';
import { reactionWord, toggleOf } from './reaction-words.js';
import type { Contribution } from './room.documents.js';
import styles from './Room.module.css';
import { useRoomTools } from './RoomTools.js';
import { counted } from './words.js';

/** What schools say of a contribution without words: counted per school, and a press for one's own. */
export function Reactions({ contribution, isNear }: { contribution: Contribution; isNear: boolean }) {
  const { reactions, viewerCanReact, id } = contribution;
  const { write, schools } = useRoomTools();
  if (reactions.length === 0) return null;
  const change = (kind: ReactionKind, given: boolean) =>
    write({
      kind: 'react',
      input: { contributionId: id, kind, given, speakingForUrn: schools[0]?.urn ?? null },
    });
  return (
    <ul className={styles['reactions']} aria-label={`Reactions to ${contribution.authorName}’s contribution`}>
      {reactions.map(({ kind, schoolCount, isViewers }) => {
        const label = `${reactionWord[kind]} · ${counted(schoolCount, 'school')}`;
        const words = `${reactionWord[kind]} · ${schoolCount}`;
        return (
          <li key={kind}>
            {viewerCanReact && schools.length === 1 ? (
              <Press
                isNear={isNear}
                label={label}
                isSelected={isViewers}
                onChange={given => change(kind, given)}
              >
                {words}
              </Press>
            ) : (
              <Tag>
                <span aria-hidden="true">{words}</span>
                <VisuallyHidden>{label}</VisuallyHidden>
              </Tag>
            )}
          </li>
        );
      })}
      <li>{isNear ? <WhoReacted contribution={contribution} /> : <StillButton>Who</StillButton>}</li>
    </ul>
  );
}

interface PressProps {
  isNear: boolean;
  label: string;
  isSelected: boolean;
  onChange: (given: boolean) => void;
  children: string;
}

/** The count is there for readers at once; what is pressed comes with the other buttons of the card. */
function Press({ isNear, label, isSelected, onChange, children }: PressProps) {
  if (!isNear) return <StillToggle isSelected={isSelected}>{children}</StillToggle>;
  return (
    <ToggleButton aria-label={label} isSelected={isSelected} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}

function WhoReacted({ contribution: { reactions, authorName } }: { contribution: Contribution }) {
  return (
    <Dialog
      title="Which schools"
      trigger={
        <Button tone="quiet" aria-label={`Who reacted to ${authorName}’s contribution`}>
          Who
        </Button>
      }
    >
      <Stack>
        {reactions.map(({ kind, schools }) => (
          <div key={kind}>
            <h3>{reactionWord[kind]}</h3>
            <ul>
              {schools.map(({ school, people }) => (
                <li key={school.name}>
                  {school.name}
                  {people.length > 0 && ` (${new Intl.ListFormat('en-GB').format(people)})`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </Stack>
    </Dialog>
  );
}

/** The three, for whoever may say them; with several schools of one's own, for each. */
export function ReactMenu({ contribution }: { contribution: Contribution }) {
  const { write, schools } = useRoomTools();
  if (!contribution.viewerCanReact) return null;
  const others = schools.filter(({ urn }) => urn !== contribution.school?.urn);
  const actions = others.flatMap(school =>
    toggleOf(contribution).map(({ kind, isViewers }) => ({
      id: `${kind} ${school.urn}`,
      label: others.length > 1 ? `${reactionWord[kind]} (${school.name})` : reactionWord[kind],
      ...(isViewers && { hint: 'You said so. Take it back', icon: 'check' as const }),
      onAction: () =>
        void write({
          kind: 'react',
          input: {
            contributionId: contribution.id,
            kind,
            given: !isViewers,
            speakingForUrn: school.urn ?? null,
          },
        }),
    })),
  );
  return <Menu label="React" actions={actions} />;
}
