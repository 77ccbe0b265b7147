import { Alert, Button } from 'antd';
import { revisionLabels, type Plan } from '../../shared/model/plan.js';
import { useUiStore } from '../hooks/ui-store.js';
import { usePlans } from '../hooks/use-plans.js';

/** Says above every place of an earlier draft that it can only be read, and leads to the present one. */
export function EarlierDraftBanner({ plan }: { readonly plan: Plan }) {
  const plans = usePlans();
  const openPlan = useUiStore((state) => state.openPlan);
  const screen = useUiStore((state) => state.screen);
  if (plan.supersededBy === null) return null;
  const present = plans?.find(({ series, supersededBy }) => series === plan.series && supersededBy === null);
  return (
    <Alert
      banner
      type="info"
      data-testid="earlier-draft"
      title={`只读：这是以前的一稿（${revisionLabels[plan.revision]}），已被新稿替换，只能查看，不能修改。`}
      action={
        present && (
          <Button size="small" onClick={() => openPlan(present.id, screen)} data-testid="open-present-draft">
            打开现稿（{revisionLabels[present.revision]}）
          </Button>
        )
      }
    />
  );
}
