import { scanXml } from './scan-xml.js';
import type { ZipArchive } from './zip-archive.js';

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: styles, numbering, worksheet … */
  readonly type: string;
  /** Name of the part inside the package. */
  readonly target: string;
}

/** Relations of a part (ECMA-376 part 2, 9.3); '' stands for the package itself. None when there is no such list. */
export function readRelations(archive: ZipArchive, part: string, form: string): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = archive.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  scanXml(bytes, form, {
    open: (_, attributes) => {
      const { Id: id = '', Type: type, Target: target, TargetMode: mode } = attributes;
      if (type === undefined || target === undefined || mode === 'External') return;
      relations.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target) });
    },
  });
  return relations;
}

/** Makes a target that is relative to its part's folder absolute. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
