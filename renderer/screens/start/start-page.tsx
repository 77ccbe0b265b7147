import {
  DeleteOutlined,
  FileTextOutlined,
  FolderOpenOutlined,
  PlayCircleOutlined,
  SearchOutlined,
} from '@ant-design/icons';
import { Button, Popconfirm, Spin } from 'antd';
import { revisionLabels, type Plan } from '../../../shared/model/plan.js';
import type { AppError } from '../../../shared/result.js';
import { ErrorNotice } from '../../components/error-notice.js';
import { friendlyTime } from '../../components/format-time.js';
import type { DeletedPlan } from '../../store/repository.js';
import './start-page.css';

interface StartPageProps {
  readonly plans: readonly Plan[];
  readonly reading: boolean;
  readonly error: AppError | null;
  readonly onOpen: () => void;
  readonly onSample: () => void;
  /** 查找全部计划. */
  readonly onSearch: () => void;
  readonly onPlan: (planId: string) => void;
  readonly onDelete: (planId: string) => void;
  /** Deleted plans that can be brought back. */
  readonly deleted: readonly DeletedPlan[];
  readonly onBringBack: (planId: string) => void;
  readonly onCloseError: () => void;
}

/** The first page: open a plan, try the sample, go on with a recent one. */
export function StartPage(props: StartPageProps) {
  return (
    <div className="page-scroll start-page">
      <h1>任务分解台</h1>
      <p className="muted start-lead">
        打开工作要点，逐句核对，分派单位，生成任务分解表。原文件不会被改动，数据只存在本机。
      </p>
      <div className="start-actions">
        <button type="button" className="start-card is-first" onClick={props.onOpen} data-testid="open-document">
          <FolderOpenOutlined className="start-card-icon" />
          <strong>打开计划文件</strong>
          <span className="muted">也可以把文件拖进窗口，或复制文字后按 Ctrl+V 粘贴</span>
        </button>
        <button type="button" className="start-card" onClick={props.onSample} data-testid="open-sample">
          <PlayCircleOutlined className="start-card-icon" />
          <strong>试用示例计划</strong>
          <span className="muted">金安经济开发区2020年工作要点，先看看做出来是什么样</span>
        </button>
      </div>
      {props.reading && (
        <p className="start-busy" role="status">
          <Spin size="small" /> 正在读取文件…
        </p>
      )}
      {props.error && <ErrorNotice error={props.error} onClose={props.onCloseError} />}
      <div className="start-recent-head">
        <h2>最近打开</h2>
        {props.plans.length > 0 && (
          <Button type="link" icon={<SearchOutlined />} onClick={props.onSearch} data-testid="search-open">
            查找全部计划（Ctrl+Shift+F）
          </Button>
        )}
      </div>
      {props.plans.length === 0 ? (
        <p className="muted">还没有计划。打开一个计划文件，它就会列在这里。</p>
      ) : (
        <ul className="start-recent" data-testid="recent-plans">
          {props.plans.map((plan) => (
            <li key={plan.id} className="start-row">
              <Button type="text" block className="start-plan" onClick={() => props.onPlan(plan.id)}>
                <FileTextOutlined />
                <span className="start-plan-title">{plan.title}</span>
                <span className="muted">{revisionLabels[plan.revision]}</span>
                <span className="muted start-plan-time">{friendlyTime(plan.updatedAt, new Date())}</span>
              </Button>
              <Popconfirm
                title={`删除《${plan.title}》和它的全部任务？`}
                description="删除后还可以在下面“已删除”中恢复。原文件不受影响。"
                onConfirm={() => props.onDelete(plan.id)}
              >
                <Button type="text" icon={<DeleteOutlined />} aria-label={`删除《${plan.title}》`} />
              </Popconfirm>
            </li>
          ))}
        </ul>
      )}
      {props.deleted.length > 0 && (
        <>
          <h2>已删除</h2>
          <ul className="start-recent" data-testid="deleted-plans">
            {props.deleted.map((plan) => (
              <li key={plan.planId} className="start-row">
                <span className="start-plan-title muted">{plan.label}</span>
                <span className="muted">{friendlyTime(plan.at, new Date())}</span>
                <Button type="link" onClick={() => props.onBringBack(plan.planId)}>
                  恢复
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
