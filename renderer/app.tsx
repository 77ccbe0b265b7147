import { Spin } from 'antd';
import type { Host } from '../shared/ipc/contract.js';
import { AppContextProvider } from './hooks/app-context.js';
import { useStartup } from './hooks/use-startup.js';
import { MainWindow } from './screens/main-window.js';
import { RestorePage } from './screens/start/restore-page.js';

/** Opens the store, then shows the program; when the store is empty or broken it offers the backups first. */
export function App({ host }: { readonly host: Host }) {
  const { startup, restore, beginAnew } = useStartup(host);
  switch (startup.phase) {
    case 'opening':
      return <Spin fullscreen description="正在打开本机数据…" />;
    case 'failed':
      return <RestorePage error={startup.error} backups={startup.backups} onRestore={restore} onBeginAnew={null} />;
    case 'offer':
      return <RestorePage error={null} backups={startup.backups} onRestore={restore} onBeginAnew={beginAnew} />;
    case 'ready':
      return (
        <AppContextProvider value={startup.context}>
          <MainWindow />
        </AppContextProvider>
      );
  }
}
