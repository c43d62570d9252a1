import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Clock, Ids } from './unit-of-work.js';

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

@Injectable()
export class SystemIds extends Ids {
  next<Id extends string>(): Id {
    return v7() as Id;
  }
}
