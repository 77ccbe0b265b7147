import './zod-config.js';
import './styles/base.css';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { ErrorBoundary } from './components/error-boundary.js';
import { createDesktopHost } from './host/desktop-host.js';
import { officeTheme } from './styles/office-theme.js';

dayjs.locale('zh-cn');

const host = createDesktopHost(window.host);
const place = document.getElementById('root');
if (place !== null) {
  createRoot(place).render(
    <ConfigProvider locale={zhCN} theme={officeTheme} button={{ autoInsertSpace: false }} wave={{ disabled: true }}>
      <ErrorBoundary host={host}>
        <App host={host} />
      </ErrorBoundary>
    </ConfigProvider>,
  );
}
