import { Button, Result } from 'antd';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Host } from '../../shared/ipc/contract.js';

interface ErrorBoundaryProps {
  readonly host: Host;
  readonly children: ReactNode;
}

/** A bug in a page: logged locally, said once in plain words. What was saved is on disk and stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    const stack = `${error.stack ?? ''}\n${info.componentStack ?? ''}`;
    void this.props.host.invoke('log.error', { message: error.message, stack });
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Result
        status="warning"
        title="这一页出了问题，没能显示出来"
        subTitle="已保存的内容不受影响，原因已记入本机日志。请点“重新打开”继续工作。"
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            重新打开
          </Button>
        }
      />
    );
  }
}
