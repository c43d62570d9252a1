import { Logger } from '@nestjs/common';

/** Two transactions waited for each other, and PostgreSQL ended this one (appendix A of its manual). */
const deadlock = '40P01';

const attempts = 3;

/**
 * Runs a transaction again where PostgreSQL ended it so that another could go on: the other has by then done its part, and
 * the person who asked never hears of it. Each time is logged, for the two ought to take their rows in one order.
 */
export async function untilNotInTheWay<Outcome>(transaction: () => Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await transaction();
    } catch (error) {
      if (attempt === attempts || !(error instanceof Error && 'code' in error && error.code === deadlock))
        throw error;
      new Logger('UnitOfWork').warn('Two changes waited for each other; one of them is made again.');
    }
}
