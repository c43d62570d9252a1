import type { FrameworkEntrySeenFragment, KpiProgress } from '../gql/graphql.js';

export type Entry = FrameworkEntrySeenFragment;

/** Where an entry's page is. Its path holds blanks and brackets, so it stands behind the question mark. */
export const entryAddress = (framework: string, path: string): string =>
  `/frameworks/${framework}/entry?ref=${encodeURIComponent(path)}`;

/** "headline figures" for headlineFigures. */
const spaced = (name: string): string =>
  name.replaceAll(/([a-z])([A-Z])/g, (_, one: string, two: string) => `${one} ${two.toLowerCase()}`);

const known: Readonly<Record<string, string>> = { kpis: 'KPIs', threePs: 'three Ps', threeAs: 'three As' };

/** The last list of a kind, in words: "KPIs" for actions/kpis. */
export const kindWords = (kind: string): string => {
  const last = kind.split('/').at(-1) ?? kind;
  return known[last] ?? spaced(last);
};

/** One of a kind: "action" for actions. */
export const oneOf = (kind: string): string => {
  const words = kindWords(kind);
  return words === 'KPIs' ? 'KPI' : words.replace(/ies$/, 'y').replace(/s$/, '');
};

interface KindCount {
  readonly kind: string;
  readonly count: number;
}

/** "543 KPIs", "1 priority": what a framework holds; kinds that are called the same are one. */
export function heldWords(kinds: readonly KindCount[]): string[] {
  const held = new Map<string, KindCount>();
  for (const { kind, count } of kinds) {
    const words = kindWords(kind);
    held.set(words, { kind, count: count + (held.get(words)?.count ?? 0) });
  }
  return [...held.values()].map(
    ({ kind, count }) => `${count.toLocaleString('en-GB')} ${count === 1 ? oneOf(kind) : kindWords(kind)}`,
  );
}

/** What a document says of how far it is; nothing where it does not say. */
export const statusWords = (status: string): string | null => (status === 'not stated' ? null : status);

export const factWords = (name: string): string => {
  const words = known[name] ?? spaced(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const factOf = ({ facts }: Entry, name: string): string =>
  facts.find(fact => fact.name === name)?.texts[0] ?? '';

/** The facts as the rules know them. */
export const factTexts = ({ facts }: Entry): Record<string, readonly string[]> =>
  Object.fromEntries(facts.map(({ name, texts }) => [name, texts]));

export const isKpi = ({ kind }: Pick<Entry, 'kind'>): boolean => /(^|\/)kpis$/.test(kind);

export const progressWords: Readonly<Record<KpiProgress, string>> = {
  MET: 'Target met',
  NOT_MET: 'Target not met',
  NO_TARGET: 'No target',
  NO_VALUE: 'No value yet',
};

export const progressTone = {
  MET: 'success',
  NOT_MET: 'warning',
  NO_TARGET: 'neutral',
  NO_VALUE: 'neutral',
} as const;

export const operatorWords = { AT_LEAST: 'at least', AT_MOST: 'at most', EXACTLY: 'exactly' } as const;

/** A number with its unit: "71%". */
export const withUnit = (value: number, unit: string): string => {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (unit === 'percent') return `${number}%`;
  if (unit === 'money') return `£${number}`;
  if (unit === 'yes/no') return value === 1 ? 'yes' : 'no';
  return unit === 'days' ? `${number} days` : number;
};
