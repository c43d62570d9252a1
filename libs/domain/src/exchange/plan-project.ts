import { anchorIn, passageLimit, reanchor } from '../coding/index.js';
import type { ContributionId } from '../shared/index.js';
import { toCodeUnits } from './code-points.js';
import { planCodes, type CodePlan, type KnownCode } from './plan-codes.js';
import { noteLosses, planNotes, type PlannedNote } from './plan-notes.js';
import type { FilePassage, FileSource, KnownSource, Loss, ResearchFile } from './research-file.js';

/** A code of the file put on words that are here. The code is named by its id in the file. */
export interface PlannedCoding {
  readonly contribution: ContributionId;
  readonly revision: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly code: string;
}

export interface ProjectPlan {
  readonly codes: CodePlan;
  readonly codings: readonly PlannedCoding[];
  readonly notes: readonly PlannedNote[];
  readonly losses: readonly Loss[];
}

/** What is here already, as far as the person who imports may see it. */
export interface Here {
  readonly codes: readonly KnownCode[];
  /** By the id that a source of ours has in files. */
  readonly sources: ReadonlyMap<string, KnownSource>;
  /** The importing person's id in files, and those of other coders of the programme. */
  readonly coder: string;
  readonly otherCoders: ReadonlySet<string>;
  /** Ids of notes that are memos here already. */
  readonly notes: ReadonlySet<string>;
}

interface Planning {
  readonly file: ResearchFile;
  readonly here: Here;
  readonly codes: CodePlan;
  readonly codings: PlannedCoding[];
  readonly notes: PlannedNote[];
  readonly losses: Loss[];
}

const lineEnds = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n');

/** The source of ours that a source of the file is: by its id, else by its whole text where only one reads so. */
function sourceFor(source: FileSource, { sources }: Here): KnownSource | null {
  const byId = sources.get(source.id);
  if (byId) return byId;
  const alike = [...sources.values()].filter(known => known.text === lineEnds(source.text));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Where the passage stands in our words: in the same place, or where the same words are found again. */
function placeOf(source: FileSource, passage: FilePassage, known: KnownSource) {
  const [startsAt, endsAt] = [passage.startsAt, passage.endsAt].map(at => {
    const units = toCodeUnits(source.text, at);
    return lineEnds(source.text.slice(0, units)).length;
  }) as [number, number];
  if (endsAt <= startsAt) return null;
  const anchor = anchorIn(lineEnds(source.text), { revision: known.revision, startsAt, endsAt });
  const found = reanchor(known.text, anchor);
  return found.kind === 'lost' ? null : { startsAt: found.startsAt, endsAt: found.endsAt };
}

const opening = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);

function planPassage(source: FileSource, passage: FilePassage, known: KnownSource, plan: Planning): void {
  const words = source.text.slice(
    toCodeUnits(source.text, passage.startsAt),
    toCodeUnits(source.text, passage.endsAt),
  );
  const lose = (because: string) => plan.losses.push({ part: 'coding', name: opening(words), because });
  const place = placeOf(source, passage, known);
  if (!place) return void lose(`These words of “${source.name}” do not stand here any more, or never did.`);
  if (place.endsAt - place.startsAt > passageLimit)
    return void lose(`A passage has at most ${passageLimit} characters.`);
  const { contribution, revision } = known;
  for (const coding of passage.codings) {
    if (coding.coder !== null && plan.here.otherCoders.has(coding.coder)) continue;
    const ours = plan.codes.known[coding.code];
    const isUsable = ours
      ? !plan.here.codes.some(code => code.id === ours && code.isRetired)
      : plan.codes.add.some(code => code.id === coding.code);
    if (isUsable) plan.codings.push({ contribution, revision, ...place, code: coding.code });
    else lose('Its code is not taken.');
  }
  plan.notes.push(
    ...planNotes(plan.file, plan.here.notes, passage.notes, { ...place, contribution, revision }),
  );
}

function planSource(source: FileSource, plan: Planning): void {
  if (source.passages.length === 0) return;
  const known = sourceFor(source, plan.here);
  if (known) return source.passages.forEach(passage => planPassage(source, passage, known, plan));
  const codings = source.passages.reduce((sum, passage) => sum + passage.codings.length, 0);
  plan.losses.push({
    part: 'source',
    name: source.name,
    because: `It is no contribution that is open to research here, so its text and its ${codings === 1 ? 'coding' : `${codings} codings`} are not taken: nobody said these words in this programme.`,
  });
}

/** Codings of people who code here themselves are theirs to bring; those of strangers become the importer's own. */
function coderLosses({ coders, sources }: ResearchFile, { coder, otherCoders }: Here): Loss[] {
  const used = new Set(
    sources.flatMap(source => source.passages.flatMap(({ codings }) => codings.map(coding => coding.coder))),
  );
  return coders
    .filter(({ id }) => used.has(id) && id !== coder)
    .map(({ id, name }) => ({
      part: 'coder' as const,
      name,
      because: otherCoders.has(id)
        ? 'They code in this programme themselves: their codings are left to them.'
        : 'They are nobody here: their codings become yours, made at the moment of the import.',
    }));
}

/** What a project file would bring: new codes, codings of words that are here, notes; and line by line what it would not. */
export function planProject(file: ResearchFile, here: Here): ProjectPlan {
  const codes = planCodes(here.codes, file.codes);
  const plan: Planning = { file, here, codes, codings: [], notes: [], losses: [] };
  for (const source of file.sources) planSource(source, plan);
  for (const code of file.codes) {
    if (codes.known[code.id] || codes.add.some(({ id }) => id === code.id))
      plan.notes.push(...planNotes(file, here.notes, code.notes, { code: code.id }));
  }
  const losses = [
    ...codes.losses,
    ...coderLosses(file, here),
    ...plan.losses,
    ...noteLosses(file, here.notes, plan.notes),
  ];
  return { codes, codings: plan.codings, notes: plan.notes, losses };
}
