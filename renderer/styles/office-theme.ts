import type { ThemeConfig } from 'antd';

/** Quiet: white ground, antd's blue as the only accent, red kept for what is overdue or missing; no movement. */
export const officeTheme: ThemeConfig = {
  token: {
    fontFamily:
      "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif",
    // antd's blue one step darker: white words on it are readable by WCAG AA.
    colorPrimary: '#0958d9',
    // antd makes these lighter than the colour itself, too light for small words.
    colorPrimaryHover: '#003eb3',
    colorLink: '#0958d9',
    colorLinkHover: '#003eb3',
    fontSize: 14,
    borderRadius: 4,
    colorTextSecondary: '#4b5563',
    colorTextTertiary: '#5f6772',
    colorTextDescription: '#5f6772',
    colorTextPlaceholder: '#6b7280',
    motion: false,
  },
};
