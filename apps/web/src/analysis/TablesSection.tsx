import { ButtonLink, Row, Section } from '@pathways/ui';

/** The way to the tables, which count what is asked for and take a moment. */
export function TablesSection({ programmeId }: { programmeId: string }) {
  return (
    <Section
      title="Codes by school and over time"
      lead="Numbers of fewer than five schools are not told, and none that would give such a number away."
    >
      <Row>
        <ButtonLink href={`/analysis/${programmeId}/tables?show=authority`}>By local authority</ButtonLink>
        <ButtonLink href={`/analysis/${programmeId}/tables?show=phase`}>By phase</ButtonLink>
        <ButtonLink href={`/analysis/${programmeId}/tables?show=disadvantage`}>By disadvantage</ButtonLink>
        <ButtonLink href={`/analysis/${programmeId}/tables?show=pairs`}>Codes that meet</ButtonLink>
        <ButtonLink href={`/analysis/${programmeId}/tables?show=month`}>Over time</ButtonLink>
      </Row>
    </Section>
  );
}
