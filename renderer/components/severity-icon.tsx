import { CloseCircleFilled, ExclamationCircleFilled, InfoCircleFilled } from '@ant-design/icons';
import type { Severity } from '../../shared/model/finding.js';

/** A sign for how bad a finding is: a shape each, never the colour alone. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  if (severity === 'error') return <CloseCircleFilled style={{ color: '#cf1322' }} aria-label="错误" />;
  if (severity === 'warning') return <ExclamationCircleFilled style={{ color: '#d48806' }} aria-label="请核对" />;
  return <InfoCircleFilled style={{ color: '#1677ff' }} aria-label="说明" />;
}
