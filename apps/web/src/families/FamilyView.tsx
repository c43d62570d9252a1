import { ButtonLink, EmptyState, Notice, Page, Section, Stack } from '@pathways/ui';
import { useAddress } from '../address.js';
import { readFragment } from '../gql/index.js';
import { phaseWords } from '../schools/phase-words.js';
import { FamilyGraphParts, type FamilySeen } from './family.documents.js';
import { FamilySchools } from './FamilySchools.js';
import { FamilyTrios } from './FamilyTrios.js';
import { GraphSection } from './GraphSection.js';
import { MeasureChoice } from './MeasureChoice.js';
import { SpreadSection } from './SpreadSection.js';
import { TrendSection } from './TrendSection.js';

interface FamilyViewProps {
  family: FamilySeen;
  onChanged: () => void;
}

const authoritiesOf = ({ schools }: FamilySeen) => new Set(schools.map(({ authority }) => authority)).size;

function leadOf(family: FamilySeen): string {
  const phase = family.phase ? `${phaseWords[family.phase].toLowerCase()} ` : '';
  return `${family.schools.length} ${phase}schools of ${authoritiesOf(family)} local authorities that are alike in where their pupils start and how they live. Figures are published ones; they show what, and never why.`;
}

/** The open family. Which measure and which school are looked at stands in the address, so that it can be sent on. */
export function FamilyView({ family, onChanged }: FamilyViewProps) {
  return (
    <Page
      kicker={`Family of schools · ${family.cycleName}`}
      title={family.name}
      lead={<p>{leadOf(family)}</p>}
      breadcrumbs={[
        { label: 'Programmes', href: '/programmes' },
        { label: family.programmeName, href: `/programmes/${family.programmeSlug}?show=groups` },
      ]}
      actions={
        <>
          {family.viewerCanLink && (
            <ButtonLink href={`/programmes/${family.programmeSlug}/groups/${family.id}`}>
              People and invitations
            </ButtonLink>
          )}
          {family.viewerCanRead && <ButtonLink href={`/groups/${family.id}`}>Enter the room</ButtonLink>}
        </>
      }
      aside={
        <Stack gap="l">
          <FamilyTrios family={family} onChanged={onChanged} />
          <FamilySchools family={family} />
        </Stack>
      }
    >
      {family.endedAt && (
        <Notice title="This family has ended" live={false}>
          Its figures and its talk stay readable.
        </Notice>
      )}
      <Figures family={family} onChanged={onChanged} />
    </Page>
  );
}

function Figures({ family, onChanged }: FamilyViewProps) {
  const { asked, change } = useAddress();
  const graphs = readFragment(FamilyGraphParts, family.graphs);
  const graph = graphs.find(({ code }) => code === asked('measure')) ?? graphs[0];
  if (!graph) {
    return (
      <EmptyState title="No results to look at" icon="note">
        <p>
          For schools of this phase no results are published by school. The family can still talk in its room.
        </p>
      </EmptyState>
    );
  }
  const own = family.viewerSchools[0]?.urn ?? null;
  const chosen = graph.points.find(({ urn }) => urn === asked('school'))?.urn ?? own;
  return (
    <Stack gap="l">
      <MeasureChoice graphs={graphs} graph={graph} onChoose={measure => change({ measure })} />
      <GraphSection
        family={family}
        graph={graph}
        chosen={chosen}
        onChoose={school => change({ school })}
        onChanged={onChanged}
      />
      <SpreadSection graph={graph} chosen={chosen} />
      <TrendSection graph={graph} chosen={chosen} />
      <Section title="Where the figures come from">
        <p>{graph.meaning}</p>
        <ul>
          {graph.sources.map(source => (
            <li key={source}>{source}</li>
          ))}
        </ul>
        <p>
          Small numbers are suppressed by the publisher. Where a suppressed figure could be worked out from
          two others, one of these is not shown here either.
        </p>
      </Section>
    </Stack>
  );
}
