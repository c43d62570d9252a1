import { Injectable } from '@nestjs/common';
import {
  finishTrios,
  freeInstance,
  type FormingProgress,
  type FormingResult,
  type FormingTask,
} from '@pathways/domain/formation';
import { Former, type FormingJob } from '../application/former.js';
import { Crew } from './crew.js';
import { hire } from './hired.js';
import { TriosRun } from './trios-run.js';

/** Forms groups on threads beside the server's own. */
@Injectable()
export class ThreadFormer extends Former {
  form(task: FormingTask, hear: (progress: FormingProgress) => void): FormingJob {
    return task.task === 'trios' ? formTrios(task, hear) : formWhole(task, hear);
  }
}

function formTrios(task: FormingTask, hear: (progress: FormingProgress) => void): FormingJob {
  const { seed, effort, leastKnown } = task;
  const run = new TriosRun(freeInstance(task), { seed, effort, leastKnown, deadline: null, hear });
  const result = run.result
    .then(found => (task.lift > 0 ? run.crew.finish(task, found) : finishTrios(task, found)))
    .finally(() => run.crew.dismiss());
  return { result, stop: () => run.crew.dismiss(), finish: () => run.finish() };
}

function formWhole(task: FormingTask, hear: (progress: FormingProgress) => void): FormingJob {
  const crew = new Crew({ hired: hire(1), hear });
  const result: Promise<FormingResult> = crew.whole(task).finally(() => crew.dismiss());
  return { result, stop: () => crew.dismiss(), finish: () => undefined };
}
