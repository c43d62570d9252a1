interface PassageProps {
  readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** The words around what was found, and what was found among them. */
export const Passage = ({ parts }: PassageProps) =>
  parts.map((part, place) =>
    part.isMatch ? <mark key={place}>{part.text}</mark> : <span key={place}>{part.text}</span>,
  );
