import type { Adjustment } from '../../shared/model/adjustment.js';
import type { Dispatch } from '../../shared/model/dispatch.js';
import type { Opinion } from '../../shared/model/opinion.js';
import type { Plan, PlanSource } from '../../shared/model/plan.js';
import type { Sentence } from '../../shared/model/sentence.js';
import type { Task } from '../../shared/model/task.js';
import type { Unit } from '../../shared/model/unit.js';
import type { Mutation } from '../store/repository.js';

/** The mutations that write or remove one record. */

export function putPlan(plan: Plan): Mutation {
  return { table: 'plans', key: plan.id, value: plan };
}

export function putSource(source: PlanSource): Mutation {
  return { table: 'sources', key: source.planId, value: source };
}

export function putSentence(sentence: Sentence): Mutation {
  return { table: 'sentences', key: sentence.id, value: sentence };
}

export function putTask(task: Task): Mutation {
  return { table: 'tasks', key: task.id, value: task };
}

export function removeTask(task: Task): Mutation {
  return { table: 'tasks', key: task.id, value: null };
}

export function putUnit(unit: Unit): Mutation {
  return { table: 'units', key: unit.id, value: unit };
}

export function removeUnit(unit: Unit): Mutation {
  return { table: 'units', key: unit.id, value: null };
}

export function putOpinion(opinion: Opinion): Mutation {
  return { table: 'opinions', key: opinion.id, value: opinion };
}

export function removeOpinion(opinion: Opinion): Mutation {
  return { table: 'opinions', key: opinion.id, value: null };
}

export function putAdjustment(adjustment: Adjustment): Mutation {
  return { table: 'adjustments', key: adjustment.id, value: adjustment };
}

export function removeAdjustment(adjustment: Adjustment): Mutation {
  return { table: 'adjustments', key: adjustment.id, value: null };
}

export function putDispatch(dispatch: Dispatch): Mutation {
  return { table: 'dispatches', key: dispatch.id, value: dispatch };
}

export function removeDispatch(dispatch: Dispatch): Mutation {
  return { table: 'dispatches', key: dispatch.id, value: null };
}
