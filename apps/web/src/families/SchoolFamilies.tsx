import { Notice, TextLink } from '@pathways/ui';

interface SchoolFamiliesProps {
  families: readonly { readonly id: string; readonly name: string }[];
}

/** The families that a school is in and that the viewer may see; mostly none. */
export function SchoolFamilies({ families }: SchoolFamiliesProps) {
  if (families.length === 0) return null;
  return (
    <Notice live={false} title="In a family of schools">
      {families.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <TextLink href={`/families/${id}`}>{name}</TextLink>
        </span>
      ))}
    </Notice>
  );
}
