import { CloseOutlined, InfoCircleFilled } from '@ant-design/icons';
import { useEffect } from 'react';
import './notice.css';

interface NoticeProps {
  /** One sentence about what was just done; null for none. */
  readonly words: string | null;
  /** The notice has been there long enough, or was closed. `onOver` must stay the same function. */
  readonly onOver: () => void;
}

/** Long enough to read a sentence twice. */
const shownFor = 8000;

/** What was just done, over the empty middle of the title bar: it moves nothing, covers nothing and asks nothing. */
export function Notice({ words, onOver }: NoticeProps) {
  useEffect(() => {
    if (words === null) return undefined;
    const timer = setTimeout(onOver, shownFor);
    return () => clearTimeout(timer);
  }, [words, onOver]);
  return (
    <div className="notice-place" role="status" data-testid="notice">
      {words !== null && (
        <div className="notice">
          <InfoCircleFilled /> {words}
          <button type="button" aria-label="关闭提示" onClick={onOver}>
            <CloseOutlined />
          </button>
        </div>
      )}
    </div>
  );
}
