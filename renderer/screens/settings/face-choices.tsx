import { AutoComplete } from 'antd';
import { useMemo } from 'react';
import type { ChosenFaces } from '../../../shared/model/office-settings.js';
import { chooseFonts, faceNames, fontRoleLabels, type FontSet } from '../../../shared/notices/font-set.js';
import { installedFaces } from '../../components/paper/detect-faces.js';
import { installedPaperFaces } from '../../hooks/use-office-settings.js';

interface FaceChoicesProps {
  readonly faces: ChosenFaces;
  readonly onChange: (faces: ChosenFaces) => void;
}

const roles = Object.keys(fontRoleLabels) as (keyof FontSet)[];

/** A face per element; empty means the first of its design that this PC has. Says what is missing here. */
export function FaceChoices({ faces, onChange }: FaceChoicesProps) {
  const installed = useMemo(installedPaperFaces, []);
  const { fonts, missing } = useMemo(() => chooseFonts(installed), [installed]);
  return (
    <div className="office-faces">
      <p>字体（空着由程序选用本机有的同类字体）</p>
      {roles.map((role) => (
        <label key={role} className="office-face">
          <span>{fontRoleLabels[role]}</span>
          <AutoComplete
            value={faces[role]}
            placeholder={fonts[role]}
            onChange={(value: string) => onChange({ ...faces, [role]: value })}
            options={faceNames(role).map((name) => ({
              value: name,
              label: installed.includes(name) ? name : `${name}（本机没有）`,
            }))}
          />
          <span className={isHere(faces[role] || fonts[role]) ? 'muted' : 'office-missing'}>
            {wordsFor(role, faces[role], missing.includes(role))}
          </span>
        </label>
      ))}
    </div>
  );

  function wordsFor(role: keyof FontSet, chosen: string, isMissing: boolean): string {
    if (chosen !== '') return isHere(chosen) ? '本机有' : '本机没有，打印和预览用别的字体代替';
    if (!isMissing) return '本机有';
    return `本机没有这类字体，Word 文件里仍写“${fonts[role]}”，打印和预览用别的字体代替`;
  }
}

function isHere(face: string): boolean {
  return installedFaces([face]).length > 0;
}
