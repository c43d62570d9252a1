import { Icon, List, ListRow, Tag, type IconName } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { HealthLineFragment, SignState } from '../gql/graphql.js';
import { kindWords } from '../groups/group-words.js';
import { levelTones, levelWords, signWords } from './health-words.js';
import styles from './HealthList.module.css';

export const HealthLine = graphql(`
  fragment HealthLine on GroupHealth {
    group
    name
    kind
    schools
    schoolsThatWrote
    meetingsHeld
    actionsAgreed
    actionsDone
    silentDays
    met
    wrote
    acted
    reflected
    level
    nextStep
  }
`);

const icons: Readonly<Record<SignState, IconName>> = { YES: 'checked', SOME: 'clock', NOT_YET: 'minus' };

function Sign({ name, state, detail }: { name: string; state: SignState; detail?: string }) {
  return (
    <li className={styles['sign']} data-state={state}>
      <Icon name={icons[state]} />
      <span>
        {name}: {detail ?? signWords[state]}
      </span>
    </li>
  );
}

const outOf = (part: number, whole: number): string => `${part} of ${whole}`;

function Signs({ of }: { of: HealthLineFragment }) {
  return (
    <ul className={styles['signs']} aria-label="Signs">
      <Sign name="Met" state={of.met} {...(of.meetingsHeld > 0 ? { detail: `${of.meetingsHeld}×` } : {})} />
      <Sign name="Schools that wrote" state={of.wrote} detail={outOf(of.schoolsThatWrote, of.schools)} />
      <Sign
        name="Actions done"
        state={of.acted}
        {...(of.actionsAgreed > 0 ? { detail: outOf(of.actionsDone, of.actionsAgreed) } : {})}
      />
      <Sign name="Closed with an outcome" state={of.reflected} />
    </ul>
  );
}

interface HealthListProps {
  readonly groups: readonly ({ readonly group: string } & FragmentType<typeof HealthLine>)[];
  readonly slug: string;
}

export function HealthList({ groups, slug }: HealthListProps) {
  return (
    <List label="Groups, those that need a look first">
      {groups.map(each => {
        const group = readFragment(HealthLine, each);
        return (
          <ListRow
            key={group.group}
            title={group.name}
            href={`/programmes/${slug}/groups/${group.group}`}
            detail={`${kindWords[group.kind]} · ${
              group.silentDays === 0
                ? 'active today'
                : `${group.silentDays} school days since anything happened`
            }`}
            end={<Tag tone={levelTones[group.level]}>{levelWords[group.level]}</Tag>}
          >
            <Signs of={group} />
            {group.nextStep && <p className={styles['next']}>{group.nextStep}</p>}
          </ListRow>
        );
      })}
    </List>
  );
}
