import type { NoticeTemplate } from '../../../shared/notices/notice-template.js';
import { useDraftSetting } from '../../hooks/use-draft-setting.js';
import { templateWordsSchema, wordsOfTemplate, type TemplateWords } from '../../usecases/template-words.js';

/**
 * The words of a kind's template as the clerk is typing them: kept in the store until they are saved or given up, so that
 * going away loses none. `unsaved` while they are not the template's own; undefined words while the store is asked.
 */
export function useTemplateWords(template: NoticeTemplate) {
  const [stored, put] = useDraftSetting<unknown>(`notice.template.${template.kind}`, null);
  const own = wordsOfTemplate(template);
  const read = templateWordsSchema.safeParse(stored);
  const words = stored === undefined ? undefined : read.success ? read.data : own;
  return {
    words,
    unsaved: words !== undefined && JSON.stringify(words) !== JSON.stringify(own),
    change: (part: Partial<TemplateWords>): void => put({ ...(words ?? own), ...part }),
    /** Back to the template's own words. */
    forget: (): void => put(null),
  };
}
