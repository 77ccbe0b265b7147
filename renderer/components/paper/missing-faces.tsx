import { useMemo } from 'react';
import type { FontSet } from '../../../shared/notices/font-set.js';
import { paperFaces, useOfficeSettings } from '../../hooks/use-office-settings.js';
import { installedFaces } from './detect-faces.js';

/** Says which faces of the papers this PC lacks, so that a picture in other faces surprises nobody; nothing when all are here. */
export function MissingFaces() {
  const [office] = useOfficeSettings();
  const missing = useMemo(() => (office === undefined ? [] : missingFaces(paperFaces(office))), [office]);
  if (missing.length === 0) return null;
  return (
    <p className="missing-faces" data-testid="missing-faces">
      本机没有：{missing.join('、')}，预览和打印用别的字体代替；Word 文件里仍写这些字体。
    </p>
  );
}

/** Names of a paper's faces that are not installed, each once. */
function missingFaces(fonts: FontSet): string[] {
  const names = [...new Set<string>(Object.values(fonts))];
  const here = new Set(installedFaces(names));
  return names.filter((name) => !here.has(name));
}
