/** Why a school is in no group. A closed list; `explain` has a sentence for each. */
export type UnplacedReason =
  | {
      readonly kind: 'authority-too-large';
      readonly la: string;
      readonly holds: number;
      readonly groups: number;
    }
  | {
      readonly kind: 'trust-too-large';
      readonly trust: string;
      readonly holds: number;
      readonly groups: number;
    }
  | { readonly kind: 'too-few-schools'; readonly phase: string; readonly schools: number }
  | { readonly kind: 'no-legal-partners'; readonly phase: string }
  | { readonly kind: 'too-little-known'; readonly share: number; readonly needed: number }
  | { readonly kind: 'no-room'; readonly phase: string }
  | { readonly kind: 'no-family'; readonly phase: string }
  | { readonly kind: 'no-helper'; readonly phase: string };

export interface Unplaced {
  readonly id: string;
  readonly reason: UnplacedReason;
}

/** Locks that no grouping can keep, found before any search; they are set aside and named. */
export type Contradiction =
  | {
      readonly kind: 'together-clash';
      readonly ids: readonly string[];
      readonly rule: 'phase' | 'la' | 'trust' | 'apart';
    }
  | { readonly kind: 'together-too-many'; readonly ids: readonly string[] }
  | { readonly kind: 'no-quartet-for'; readonly ids: readonly string[] }
  /** Some stand in groups that stay whole: in different ones, or in one. */
  | { readonly kind: 'stand-apart' | 'stand-together'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown-school'; readonly ids: readonly string[] };

/** An authority or trust that holds more schools of a phase than there are groups, each with room for one of them. */
export interface Shortage {
  readonly phase: string;
  readonly holder: 'authority' | 'trust';
  readonly name: string;
  readonly holds: number;
  readonly groups: number;
  /** Ways to make room; each alone is enough for this holder. */
  readonly leaveOut: number;
  /** Groups in which two of its schools would be allowed. */
  readonly overrides: number;
  /** Schools of elsewhere that would have to join the pool. */
  readonly borrow: number;
}

/** Two plain sentences: what is in the way, and what would help. */
export function explainShortage({ phase, holder, name, ...count }: Shortage): string {
  const schools = (number: number): string => `${number} ${number === 1 ? 'school' : 'schools'}`;
  const who = holder === 'trust' ? `Trust ${name}` : name;
  return (
    `${who} holds ${count.holds} ${phase} schools but there are only ${count.groups} groups, each with room for one of them. ` +
    `Leave out ${count.leaveOut} of them, or add ${schools(count.borrow)} from elsewhere, or allow two of them in ${count.overrides} ${count.overrides === 1 ? 'group' : 'groups'}.`
  );
}

/** One plain sentence for a coordinator. */
export function explain(reason: UnplacedReason): string {
  switch (reason.kind) {
    case 'authority-too-large':
      return `${reason.la} holds ${reason.holds} schools of this phase but there are only ${reason.groups} groups, each with room for one of them.`;
    case 'trust-too-large':
      return `Trust ${reason.trust} holds ${reason.holds} schools of this phase but there are only ${reason.groups} groups, each with room for one of them.`;
    case 'too-few-schools':
      return `${reason.schools} ${reason.phase} schools cannot be cut into groups of three and four.`;
    case 'no-legal-partners':
      return `No partners from other authorities and trusts were left among the ${reason.phase} schools.`;
    case 'too-little-known':
      return `Only ${Math.round(100 * reason.share)} per cent of what likeness is computed from is known; ${Math.round(100 * reason.needed)} per cent is needed.`;
    case 'no-room':
      return `No existing group has room for this school, and there are not enough other newcomers for a new one.`;
    case 'no-family':
      return `No family of ${reason.phase} schools within the rules on size and authorities had room for it.`;
    case 'no-helper':
      return `No stronger ${reason.phase} school of another authority and trust, and far enough away, was left for it.`;
  }
}

export function explainContradiction(contradiction: Contradiction): string {
  const who = contradiction.ids.join(', ');
  switch (contradiction.kind) {
    case 'together-clash':
      return `${who} are locked together but ${clashWords[contradiction.rule]}.`;
    case 'together-too-many':
      return `${who} are locked together, which is more than a group holds.`;
    case 'no-quartet-for':
      return `${who} are locked together as a quartet, but their phase divides into fewer quartets.`;
    case 'stand-apart':
      return `${who} are locked together, some of them stand in different groups, and groups that stand stay whole here.`;
    case 'stand-together':
      return `${who} are locked apart but stand in one group, and groups that stand stay whole here.`;
    case 'unknown-school':
      return `A lock names ${who}, which is not in the pool.`;
  }
}

const clashWords = {
  phase: 'differ in phase',
  la: 'share an authority',
  trust: 'share a trust',
  apart: 'are locked apart',
} as const;
