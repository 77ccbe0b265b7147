import type { Assignment, Milestone, Task } from './task.js';

/** The fields of a task that the clerk types into. */
export type TaskPatch = Partial<Assignment & Pick<Task, 'text'>>;
export type TaskField = keyof TaskPatch;

/** How the clerk calls the fields. */
export const taskFieldLabels: Readonly<Record<TaskField, string>> = {
  text: '任务内容',
  leadUnits: '牵头单位',
  supportUnits: '配合单位',
  leader: '责任领导',
  personInCharge: '责任人',
  liaison: '联络员',
  deadline: '完成时限',
  milestones: '节点',
  remark: '备注',
};

export const taskFields = Object.keys(taskFieldLabels) as readonly TaskField[];

/** A field's value in the words that the table prints; '' for nothing. */
export function fieldWords(task: Pick<Task, TaskField>, field: TaskField): string {
  switch (field) {
    case 'leadUnits':
    case 'supportUnits':
      return task[field].join('、');
    case 'deadline':
      return task.deadline?.words ?? '';
    case 'milestones':
      return task.milestones.map(milestoneWords).join('；');
    default:
      return task[field];
  }
}

function milestoneWords({ text, date, result }: Milestone): string {
  return `${date === null ? '' : `${date} `}${text}${result === '' ? '' : `（${result}）`}`;
}
