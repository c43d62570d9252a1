import type { DraftField } from '@pathways/domain/practices';
import type { DraftField as FieldName, PracticeCardInput, VersionPartsFragment } from '../gql/graphql.js';

export interface ClaimDraft {
  /** Of this form only, so that fields keep their place when claims move. */
  readonly key: string;
  readonly text: string;
  readonly excerpts: readonly { readonly excerptId: string; readonly purpose: 'UNNAMED' | 'NAMED' }[];
}

type Filled<Shape> = { readonly [Key in keyof Shape]-?: Exclude<Shape[Key], undefined> };
export type CardDraft = Omit<VersionPartsFragment['card'], '__typename'>;

/** An entry of a framework, with what it is called there. */
export interface NamedEntry {
  readonly framework: string;
  readonly ref: string;
  readonly title?: string | null;
  readonly words?: string | null;
}

/** Every field of the form by its name; the claims are one field. */
export type DraftValues = Filled<CardDraft> & {
  readonly claims: readonly ClaimDraft[];
  readonly frameworkEntries: readonly NamedEntry[];
};
export type DraftValue = DraftValues[DraftField];

export const draftFields = (values: DraftValues) => Object.keys(values) as DraftField[];

/** “whatItTook” is WHAT_IT_TOOK to the server. */
export const nameOf = (field: DraftField): FieldName =>
  field.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase() as FieldName;

export const fieldOf = (name: FieldName): DraftField =>
  name.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()) as DraftField;

const bare = <Part extends object>({ __typename: _, ...part }: Part & { __typename?: string }) => part;

export function valuesOf({ card, claims, serves }: VersionPartsFragment): DraftValues {
  const { __typename: _, ...fields } = card as CardDraft & { __typename?: string };
  return {
    ...fields,
    frameworkEntries: serves.map(bare),
    phaseVariants: fields.phaseVariants.map(bare) as CardDraft['phaseVariants'],
    research: fields.research.map(bare) as CardDraft['research'],
    claims: claims.map(({ id, text, excerpts }) => ({
      key: id,
      text,
      excerpts: excerpts.map(({ excerptId, purpose }) => ({ excerptId, purpose })),
    })),
  };
}

const said = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return '';
  const parts = value as Readonly<Record<string, unknown>>;
  return String(parts['citation'] ?? parts['text'] ?? parts['words'] ?? parts['ref'] ?? '');
};

/** A value in words, for comparing two of them. */
export const wordsOf = (value: DraftValue): string =>
  Array.isArray(value) ? value.map(said).filter(Boolean).join('; ') : said(value);

export interface DraftInput {
  readonly card: PracticeCardInput;
  readonly claims: { text: string; excerpts: { excerptId: string; purpose: 'UNNAMED' | 'NAMED' }[] }[] | null;
}

const told = (values: DraftValues, field: DraftField): string =>
  JSON.stringify(inputOf(values, [field]), (_, part: unknown) => {
    if (typeof part === 'string') return part.trim();
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });

/** The server would keep one as it keeps the other. */
export const isSameText = (field: DraftField, one: DraftValues, other: DraftValues): boolean =>
  told(one, field) === told(other, field);

/** What is sent of the fields that were changed. A draft is not nameless: an empty title waits until there is one. */
export function inputOf(values: DraftValues, changed: readonly DraftField[]): DraftInput {
  const sent = {
    ...values,
    frameworkEntries: values.frameworkEntries.map(({ framework, ref }) => ({ framework, ref })),
  };
  const card = Object.fromEntries(
    changed.filter(field => field !== 'claims').map(field => [field, sent[field]]),
  ) as PracticeCardInput;
  const claims = changed.includes('claims')
    ? values.claims.map(({ text, excerpts }) => ({ text, excerpts: [...excerpts] }))
    : null;
  return { card: card.title?.trim() === '' ? { ...card, title: 'Untitled' } : card, claims };
}
