import { emptyAssignment, type Task } from '../../model/task.js';

/** A task for tests: nobody is assigned, it comes from no sentence. */
export function taskOf(fields: Partial<Task> & Pick<Task, 'id'>): Task {
  return {
    ...emptyAssignment,
    planId: 'plan',
    lineage: fields.id,
    recheck: '',
    order: 1,
    sentences: [],
    spans: [],
    section: null,
    item: null,
    text: '',
    ...fields,
  };
}
