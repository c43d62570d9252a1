import { Disclosure, Notice, Stack, Tag, TextLink } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { GroupWhoFragment } from '../gql/graphql.js';
import { roleWords } from './group-words.js';
import { ReasonFacts } from './ReasonFacts.js';
import styles from './GroupWho.module.css';

export const GroupWhoDocument = graphql(`
  fragment GroupWho on Group {
    id
    members {
      id
      urn
      name
      authority
      town
      pupils
      asAt
      peopleCount
      people {
        id
        name
        role
      }
    }
    reason {
      ...ReasonFacts
    }
    overrides {
      rule
      reason
      overriddenBy
    }
    charter {
      number
      clauses {
        clause
        title
        isOn
        label
        words
      }
    }
  }
`);

type Member = GroupWhoFragment['members'][number];

const ruleWords = {
  ONE_PHASE: 'one school phase',
  DIFFERENT_AUTHORITIES: 'different local authorities',
  DIFFERENT_TRUSTS: 'different trusts',
} as const;

/** Who is in the group and why, what was agreed. For the room and for the coordinator's page. */
export function GroupWho({ group: given }: { group: FragmentType<typeof GroupWhoDocument> }) {
  const group = readFragment(GroupWhoDocument, given);
  return (
    <Stack gap="m">
      <ul className={styles['schools']} aria-label="Schools of the group">
        {group.members.map(member => (
          <li key={member.id} className={styles['school']}>
            <SchoolLine member={member} />
          </li>
        ))}
      </ul>
      {group.overrides.map(({ rule, reason, overriddenBy }) => (
        <Notice key={rule} tone="warning" live={false} title={`The rule of ${ruleWords[rule]} was set aside`}>
          {reason} ({overriddenBy})
        </Notice>
      ))}
      <Disclosure title="Why these schools" level={3}>
        <ReasonFacts reason={group.reason} />
      </Disclosure>
      <Disclosure title="What was agreed" level={3}>
        <dl className={styles['charter']}>
          {group.charter.clauses.map(({ clause, title, isOn, label, words }) => (
            <div key={clause}>
              <dt>
                {title} <Tag tone={isOn ? 'success' : 'neutral'}>{label}</Tag>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <TextLink href={`/groups/${group.id}/charter`}>The charter, and who accepted it</TextLink>
      </Disclosure>
    </Stack>
  );
}

function SchoolLine({ member }: { member: Member }) {
  const { urn, name, authority, town, pupils, asAt, people, peopleCount } = member;
  return (
    <>
      <TextLink href={`/schools/${urn}`} plain>
        {name}
      </TextLink>
      <p className={styles['facts']}>
        {[...new Set([town, authority])].filter(Boolean).join(', ')}
        {typeof pupils === 'number' &&
          ` · ${pupils.toLocaleString('en-GB')} pupils (register, ${asAt.slice(0, 4)})`}
      </p>
      <p className={styles['people']}>
        {people.map(person => `${person.name}, ${roleWords[person.role].toLowerCase()}`).join(' · ')}
        {people.length === 0 && (peopleCount === 0 ? 'Nobody yet' : `${peopleCount} speak for it`)}
      </p>
    </>
  );
}
