import { Coding0007 } from './0007-coding.js';
import { Discussions0006 } from './0006-discussions.js';
import { Families0014 } from './0014-families.js';
import { FormationRequests0010 } from './0010-formation-requests.js';
import { Frameworks0009 } from './0009-frameworks.js';
import { Groups0005 } from './0005-groups.js';
import { LikenessProfiles0012 } from './0012-likeness-profiles.js';
import { People0002 } from './0002-people.js';
import { Plans0011 } from './0011-plans.js';
import { Platform0001 } from './0001-platform.js';
import { Practices0008 } from './0008-practices.js';
import { Programmes0004 } from './0004-programmes.js';
import { Schools0003 } from './0003-schools.js';
import { Search0016 } from './0016-search.js';
import { Upkeep0013 } from './0013-upkeep.js';

/** In the order in which they are applied. */
export const migrations = [
  Platform0001,
  People0002,
  Schools0003,
  Programmes0004,
  Groups0005,
  Discussions0006,
  Coding0007,
  Practices0008,
  Frameworks0009,
  FormationRequests0010,
  Plans0011,
  LikenessProfiles0012,
  Upkeep0013,
  Families0014,
  Search0016,
];
