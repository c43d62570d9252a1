import { codeLimits, type CodeWords } from '../coding/index.js';
import type { CodeId } from '../shared/index.js';
import { readCodeRule } from './code-rule.js';
import type { FileCode, Loss } from './research-file.js';

/** A code that is here already. */
export interface KnownCode {
  readonly id: CodeId;
  readonly name: string;
  readonly parent: CodeId | null;
  readonly isRetired: boolean;
  readonly description: string;
}

/** A code that the file would add, by its id in the file. Its parent is another such, or one that is here. */
export interface PlannedCode {
  readonly id: string;
  readonly words: CodeWords;
  readonly parent: string | null;
}

export interface CodePlan {
  /** Parents come before what is below them. */
  readonly add: readonly PlannedCode[];
  /** The code of ours that stands for a code of the file. */
  readonly known: Readonly<Record<string, CodeId>>;
  readonly losses: readonly Loss[];
}

const deepest = 6;
const tidy = (name: string): string => name.trim().replace(/\s+/g, ' ');
const lowered = (name: string): string => tidy(name).toLowerCase();

/** The name, shortened where it is too long, numbered where it is taken; null for none. */
function nameFor(name: string, taken: ReadonlySet<string>): string | null {
  const stem = tidy(name).slice(0, codeLimits.name).trim();
  if (stem === '') return null;
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const candidate = `${stem.slice(0, codeLimits.name - suffix.length).trim()}${suffix}`;
    if (!taken.has(lowered(candidate))) return candidate;
  }
}

interface Planning {
  readonly codes: readonly FileCode[];
  readonly add: PlannedCode[];
  readonly known: Record<string, CodeId>;
  readonly losses: Loss[];
  readonly levels: Map<string, number>;
}

function levelOf(id: CodeId, here: readonly KnownCode[]): number {
  let [level, at] = [1, here.find(code => code.id === id)];
  while (at?.parent && level <= here.length) {
    level += 1;
    const { parent } = at;
    at = here.find(code => code.id === parent);
  }
  return level;
}

/** A code of the file that is here: by its id, or by its name. What the file says of it otherwise is not taken. */
function keep(code: FileCode, ours: KnownCode, plan: Planning): void {
  plan.known[code.id] = ours.id;
  const lose = (because: string) => plan.losses.push({ part: 'code', name: code.name, because });
  if (ours.isRetired) lose('It is retired here: codings with it are not taken.');
  if (code.description.trim() !== '' && code.description.trim() !== ours.description.trim())
    lose('It is in the codebook already: its rule stays as it is here.');
  if (lowered(code.name) !== lowered(ours.name))
    lose(`It is in the codebook already, as “${ours.name}”: its name stays as it is here.`);
}

function enter(code: FileCode, taken: Set<string>, here: readonly KnownCode[], plan: Planning): void {
  const lose = (because: string) => plan.losses.push({ part: 'code', name: code.name, because });
  const name = nameFor(code.name, taken);
  if (name === null) return void lose('It has no name.');
  if (name !== tidy(code.name)) lose(`It is called “${name}” here: names are short, and each stands once.`);
  const { rule, isCut } = readCodeRule(code.description);
  if (isCut) lose('Its description is cut: each part of a rule has 500 characters.');
  if (!code.isCodable) lose('It is a heading in the file; here passages can be coded with it.');
  const above = code.parent === null ? null : (plan.known[code.parent] ?? code.parent);
  const placed = above !== null && (plan.levels.has(above) || here.some(known => known.id === above));
  const level = placed ? (plan.levels.get(above) ?? levelOf(above as CodeId, here)) + 1 : 1;
  if (code.parent !== null && !placed) lose('The code above it is not taken, so it comes to the top.');
  const tooDeep = level > deepest;
  if (tooDeep) lose(`It stands more than ${deepest} levels deep, so it comes to the top.`);
  taken.add(lowered(name));
  plan.levels.set(code.id, tooDeep ? 1 : level);
  plan.add.push({ id: code.id, words: { name, ...rule }, parent: placed && !tooDeep ? above : null });
}

/**
 * What a file's codes become in a codebook: kept where they are here already, by id or by name, else added. Nothing of
 * the codebook is changed by it. `codes` has parents before what is below them.
 */
export function planCodes(here: readonly KnownCode[], codes: readonly FileCode[]): CodePlan {
  const plan: Planning = { codes, add: [], known: {}, losses: [], levels: new Map() };
  const taken = new Set(here.map(code => lowered(code.name)));
  for (const code of codes) {
    const ours =
      here.find(known => known.id === code.id) ??
      here.find(known => lowered(known.name) === lowered(code.name.slice(0, codeLimits.name)));
    if (ours) keep(code, ours, plan);
    else enter(code, taken, here, plan);
  }
  return { add: plan.add, known: plan.known, losses: plan.losses };
}
