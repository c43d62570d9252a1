import { ButtonLink } from '@pathways/ui';

/** Excerpts with their codes as a spreadsheet. */
export function ExcerptDownloads({ programmeId }: { programmeId: string }) {
  return (
    <>
      <ButtonLink href={`/api/exchange/excerpts/${programmeId}.xlsx`} download tone="quiet">
        Download excerpts (Excel)
      </ButtonLink>
      <ButtonLink href={`/api/exchange/excerpts/${programmeId}.csv`} download tone="quiet">
        CSV
      </ButtonLink>
    </>
  );
}
