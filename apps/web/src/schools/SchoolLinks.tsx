import { List, ListRow, Section } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import type { SchoolLinksFragment } from '../gql/graphql.js';
import { dayWords } from './day-words.js';

export const SchoolLinksParts = graphql(`
  fragment SchoolLinks on School {
    predecessors {
      ...LinkedSchoolRow
    }
    successors {
      ...LinkedSchoolRow
    }
  }
`);

export const LinkedSchoolRow = graphql(`
  fragment LinkedSchoolRow on LinkedSchool {
    urn
    name
    linkType
    establishedOn
    isHeld
  }
`);

type Linked = SchoolLinksFragment['predecessors'];

/** What the school was before, and what it became: a new URN comes with every conversion. */
export function SchoolLinks({ school }: { school: FragmentType<typeof SchoolLinksParts> }) {
  const { predecessors, successors } = readFragment(SchoolLinksParts, school);
  if (predecessors.length + successors.length === 0) return null;
  return (
    <Section
      title="Before and after"
      lead="A school that becomes an academy gets a new URN. The register links them."
    >
      <Rows label="Schools that this one grew out of" linked={predecessors} />
      <Rows label="Schools that this one went over into" linked={successors} />
    </Section>
  );
}

function Rows({ label, linked }: { label: string; linked: Linked }) {
  const rows = readFragment(LinkedSchoolRow, linked);
  if (rows.length === 0) return null;
  return (
    <List label={label}>
      {rows.map(({ urn, name, linkType, establishedOn, isHeld }) => (
        <ListRow
          key={`${urn} ${linkType}`}
          title={name}
          {...(isHeld ? { href: `/schools/${urn}` } : {})}
          detail={`${linkType} · URN ${urn}${isHeld ? '' : ' · not in this register'}`}
          end={establishedOn && dayWords(establishedOn)}
        />
      ))}
    </List>
  );
}
