import type { Type } from '@nestjs/common';
import { GroupsModule } from './groups/groups.module.js';
import { PeopleModule } from './people/people.module.js';

/** Every slice of the product, one module each. */
export const slices: Type[] = [PeopleModule, GroupsModule];
