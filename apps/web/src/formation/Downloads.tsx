import { ButtonLink, Row } from '@pathways/ui';

interface DownloadsProps {
  readonly what: 'runs' | 'pools' | 'plans';
  readonly id: string;
}

/** The same as a file: for a spreadsheet, or for another program. */
export function Downloads({ what, id }: DownloadsProps) {
  return (
    <Row gap="s">
      <ButtonLink href={`/api/exports/${what}/${id}.xlsx`} download tone="quiet">
        Excel file
      </ButtonLink>
      <ButtonLink href={`/api/exports/${what}/${id}.csv`} download tone="quiet">
        CSV file
      </ButtonLink>
    </Row>
  );
}
