import { Field, InputType } from '@nestjs/graphql';
import { codeLimits } from '@pathways/domain/coding';
import { z } from 'zod';

@InputType({ description: 'A code’s name and the rule for applying it.' })
export class CodeWordsInput {
  @Field({ description: 'A name that no other code of the programme bears.' })
  name: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field({ defaultValue: '', description: 'When to apply it.' })
  include: string;

  @Field({ defaultValue: '', description: 'When not to.' })
  exclude: string;

  @Field({ defaultValue: '', description: 'A passage that shows it.' })
  example: string;
}

const atMost = (limit: number) => z.string().trim().max(limit, `Use at most ${limit} characters.`);

export const codeWords = {
  name: atMost(codeLimits.name).min(1, 'Give the code a name.'),
  definition: atMost(codeLimits.definition).min(1, 'Say what the code stands for.'),
  include: atMost(codeLimits.include),
  exclude: atMost(codeLimits.exclude),
  example: atMost(codeLimits.example),
};
