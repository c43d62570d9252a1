import { consentPurposes } from '@pathways/domain/coding';
import {
  cardFields,
  cardLimits,
  claimLimits,
  effectTimes,
  evidenceKinds,
  licences,
  outcomeTags,
  readDoi,
} from '@pathways/domain/practices';
import { schoolPhases } from '@pathways/domain/schools';
import type { ExcerptId } from '@pathways/domain/shared';
import { z } from 'zod';

const atMost = (limit: number) => z.string().trim().max(limit, `Use at most ${limit} characters.`);
const field = (name: keyof typeof cardFields) => atMost(cardFields[name].limit);
const phase = z.enum(schoolPhases);

const doi = z.string().transform((text, context) => {
  const read = readDoi(text);
  if (read) return read;
  context.addIssue({ code: 'custom', message: `“${text.slice(0, 60)}” is no DOI: it begins with 10.` });
  return z.NEVER;
});

const research = z
  .object({
    doi,
    citation: atMost(cardLimits.citation).min(1, 'Say how the research is cited.'),
    csl: z.string().max(cardLimits.csl),
  })
  .array()
  .max(cardLimits.research, `Name at most ${cardLimits.research} works.`);

/** Whatever was changed; what is left out is untouched. */
export const cardSchema = z
  .object({
    title: field('title').min(1, 'Give the practice a title.'),
    problem: field('problem'),
    whatTheyDid: field('whatTheyDid'),
    whatItTook: field('whatItTook'),
    whatChanged: field('whatChanged'),
    whereItMayNotWork: field('whereItMayNotWork'),
    context: field('context'),
    conditions: field('conditions'),
    whatDidNotWork: field('whatDidNotWork'),
    limits: field('limits'),
    evidence: atMost(cardLimits.evidence),
    evidenceKind: z.enum(evidenceKinds).nullable(),
    phase,
    themes: z.array(atMost(cardLimits.theme).min(1)).max(cardLimits.themes, 'Name at most eight themes.'),
    outcomes: z.array(z.enum(outcomeTags)).max(outcomeTags.length),
    frameworkEntries: z
      .array(z.object({ framework: atMost(80).min(1), ref: atMost(300).min(1) }))
      .max(cardLimits.frameworkEntries),
    learners: z.array(atMost(cardLimits.learner).min(1)).max(cardLimits.learners, 'Name at most eight.'),
    timeToFirstEffect: z.enum(effectTimes).nullable(),
    phaseVariants: z
      .array(z.object({ phase, words: atMost(cardLimits.variantWords) }))
      .max(cardLimits.phaseVariants),
    research,
    reviewBy: z.iso.date('Write a day as 2027-09-01.').nullable(),
    licence: z.enum(licences).nullable(),
    changeNote: atMost(cardLimits.changeNote),
  })
  .partial();

export const claimsSchema = z
  .array(
    z.object({
      text: atMost(claimLimits.text),
      excerpts: z
        .array(
          z
            .object({
              excerptId: z.uuid(),
              purpose: z.enum(consentPurposes),
            })
            .transform(({ excerptId, purpose }) => ({ excerpt: excerptId as ExcerptId, purpose })),
        )
        .max(claimLimits.excerptsPerClaim)
        .refine(all => new Set(all.map(({ excerpt }) => excerpt)).size === all.length, {
          message: 'A claim may rest on an excerpt once.',
        }),
    }),
  )
  .max(claimLimits.perVersion, `Make at most ${claimLimits.perVersion} claims.`);
