import { Clock } from '../../platform/unit-of-work.js';

const day = 86_400_000;

/** Time in a seeded world: it is told what the moment is, moves on a second at each look, and never passes the present. */
export class StoryClock extends Clock {
  private at: number;

  constructor(private readonly present = Date.now()) {
    super();
    this.at = present - 70 * day;
  }

  now(): Date {
    this.at = Math.min(this.at + 1_000, this.present);
    return new Date(this.at);
  }

  /** It is now so many days before the present, at this time of day (UTC); a weekend moves on to the Monday. */
  turnTo(daysAgo: number, hour: number, minute = 0): void {
    const moment = new Date(this.present - daysAgo * day);
    const weekday = moment.getUTCDay();
    const toMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
    moment.setUTCDate(moment.getUTCDate() + toMonday);
    moment.setUTCHours(hour, minute, 0, 0);
    this.at = Math.min(moment.getTime(), this.present - 1_000);
  }
}
