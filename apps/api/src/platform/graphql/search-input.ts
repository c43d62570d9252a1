import { ArgsType, Field } from '@nestjs/graphql';
import { z } from 'zod';
import { PageArgs } from './connection.js';

/** What every search is asked with: words, and the page that is wanted. */
@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({
    description: 'Words; "in quotes" stay together, -minus leaves out. May be empty beside a filter.',
  })
  words: string;
}

const day = z.iso.date('Write a day as 2026-09-01.').nullish();

/** Words and the filters that searches share; a search adds its own beside them. */
export const soughtFields = {
  words: z.string().trim().max(200, 'At most 200 characters.'),
  room: z.uuid().nullish(),
  person: z.string().trim().max(80, 'At most 80 characters.').nullish(),
  from: day,
  until: day,
};

/** Neither words nor a filter: there is nothing to look for. */
export const isSought = (asked: Readonly<Record<string, unknown>>): boolean =>
  Object.values(asked).some(Boolean);

export const sayWhat = { path: ['words'], message: 'Type a word, or choose where to look.' };
