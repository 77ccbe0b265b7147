import {
  AuditOutlined,
  CommentOutlined,
  DiffOutlined,
  BookOutlined,
  CheckSquareOutlined,
  ExportOutlined,
  FileTextOutlined,
  HistoryOutlined,
  HomeOutlined,
  ImportOutlined,
  SafetyCertificateOutlined,
  SearchOutlined,
  SendOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { RailPlace } from '../components/frame/rail.js';

/** The places that make sense now: those of a plan only while one is open, 导入 only while a document waits there. */
export function railPlaces(state: { readonly hasPlan: boolean; readonly importing: boolean }): readonly RailPlace[] {
  const ofPlan: readonly RailPlace[] = [
    { id: 'review', label: '审核分解', icon: <AuditOutlined /> },
    { id: 'revision', label: '稿次', icon: <DiffOutlined /> },
    { id: 'opinions', label: '征求意见', icon: <CommentOutlined /> },
    { id: 'ledgers', label: '核对', icon: <CheckSquareOutlined /> },
    { id: 'issue', label: '印发', icon: <SafetyCertificateOutlined /> },
    { id: 'export', label: '导出', icon: <ExportOutlined /> },
    { id: 'dispatch', label: '分发', icon: <SendOutlined /> },
    { id: 'notices', label: '公文', icon: <FileTextOutlined /> },
    { id: 'history', label: '历史', icon: <HistoryOutlined /> },
  ];
  return [
    { id: 'home', label: '开始', icon: <HomeOutlined /> },
    ...(state.importing ? [{ id: 'import', label: '导入', icon: <ImportOutlined /> } as const] : []),
    ...(state.hasPlan ? ofPlan : []),
    { id: 'search', label: '查找', icon: <SearchOutlined /> },
    { id: 'units', label: '单位', icon: <TeamOutlined /> },
    { id: 'settings', label: '设置', icon: <SettingOutlined /> },
    { id: 'manual', label: '手册', icon: <BookOutlined /> },
  ];
}
