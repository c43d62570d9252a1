import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { FormationInstance } from '@pathways/domain/formation/engine';

/** Said on one line to whoever called; the run ends with exit status 2. */
export class BadInstance extends Error {}

const MOST_SCHOOLS = 300_000;
const MOST_FEATURES = 30;

const value = z.number().nullable();
const school = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  phase: z.string().min(1),
  la: z.string().min(1),
  trust: z.string().min(1).nullable(),
  x: z.number(),
  y: z.number(),
  f: z.array(value),
  strengths: z.array(value).optional(),
  status: z.enum(['member', 'newcomer', 'leaver']).optional(),
});
const feature = z.object({
  name: z.string(),
  weight: z.number().min(0),
  byPhase: z.record(z.string(), z.tuple([z.number(), z.number().positive()])),
});
const ids = z.array(z.string());
const instance = z.object({
  distance: z.object({
    missing: z.enum(['expected', 'gower']),
    features: z.array(feature).min(1).max(MOST_FEATURES),
  }),
  rules: z
    .object({
      family: z
        .object({
          min: z.number().int().positive(),
          max: z.number().int().positive(),
          minLas: z.number().int(),
          maxLaShare: z.number().positive(),
          competeKm: z.number().positive(),
          features: z.array(z.string()),
        })
        .optional(),
      pair: z
        .object({
          strongFrom: z.number(),
          strugglingTo: z.number(),
          minKm: z.number(),
          strongCapacity: z.number().int().positive(),
        })
        .optional(),
    })
    .optional(),
  schools: z.array(school).min(1, 'there are no schools').max(MOST_SCHOOLS),
  locks: z.object({ together: z.array(ids).optional(), apart: z.array(ids.length(2)).optional() }).optional(),
  existing: z.object({ trios: z.array(ids) }).optional(),
});

/** Reads and checks an instance file. Every refusal is one sentence that names the place. */
export async function readInstance(path: string): Promise<FormationInstance> {
  const parsed = instance.safeParse(parseJson(path, await readText(path)));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new BadInstance(`${path}: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not an instance'}`);
  }
  const read = parsed.data as FormationInstance;
  const complaint = complaintAbout(read);
  if (complaint !== null) throw new BadInstance(`${path}: ${complaint}`);
  return read;
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new BadInstance(`${path}: the file cannot be read`);
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInstance(
      `${path}: not complete JSON (${error instanceof Error ? error.message.split('\n')[0] : 'unreadable'})`,
    );
  }
}

/** What the shape alone cannot say. */
function complaintAbout({ schools, distance, locks, existing }: FormationInstance): string | null {
  const known = new Set<string>();
  for (const each of schools) {
    if (known.has(each.id)) return `school ${each.id} is listed twice`;
    known.add(each.id);
    if (each.f.length !== distance.features.length)
      return `school ${each.id} has ${each.f.length} feature values instead of ${distance.features.length}`;
    const unscaled = distance.features.find(one => one.byPhase[each.phase] === undefined);
    if (unscaled !== undefined)
      return `feature ${unscaled.name} has no centre and scale for the phase ${each.phase} of school ${each.id}`;
  }
  if (!(distance.features.reduce((sum, one) => sum + one.weight, 0) > 0))
    return 'the weights of the features sum to zero';
  const named = [...(locks?.together ?? []), ...(locks?.apart ?? []), ...(existing?.trios ?? [])].flat();
  const stranger = named.find(id => !known.has(id));
  return stranger === undefined
    ? null
    : `${stranger} is named in a lock or an existing trio but is not among the schools`;
}
