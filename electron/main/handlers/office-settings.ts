import { officeSettingsFileSchema } from '../../../shared/model/office-settings.js';
import { fail, ok } from '../../../shared/result.js';
import { readJson } from '../../files/read-json.js';
import type { HandlersOf } from '../ipc-server.js';
import { chooseFile } from './choose-file.js';
import type { HandlerNeeds } from './needs.js';
import { saveWhere } from './save-where.js';

const notSettings = (detail: string) =>
  fail(
    'not-office-settings',
    '这个文件不是本程序导出的公文设置，设置没有改变。',
    '请选择在另一台电脑上用“导出设置”存下的文件。',
    detail,
  );

/** The office's settings carried to another PC in a file. */
export function officeSettingsHandlers({
  window,
  settings,
  written,
}: HandlerNeeds): HandlersOf<'settings.save' | 'settings.open'> {
  return {
    'settings.save': (request) =>
      saveWhere({
        window: window(),
        settings,
        written,
        suggestedName: '公文设置',
        ending: 'json',
        kind: '公文设置',
        make: () => {
          const file = { kind: 'fenjietai-office-settings', version: 1, settings: request.settings };
          return Promise.resolve(new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`));
        },
      }),
    async 'settings.open'() {
      const file = await chooseFile(window(), '打开公文设置', [{ name: '公文设置', extensions: ['json'] }]);
      if (file === null) return ok(null);
      const json = await readJson(file);
      if (!json.ok) return json.error.code === 'not-json' ? notSettings(file) : json;
      const read = officeSettingsFileSchema.safeParse(json.value);
      return read.success ? ok(read.data.settings) : notSettings(file);
    },
  };
}
