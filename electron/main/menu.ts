import { Menu, type MenuItemConstructorOptions } from 'electron';

const edit: MenuItemConstructorOptions[] = [
  { role: 'undo', label: '撤销' },
  { role: 'redo', label: '重做' },
  { type: 'separator' },
  { role: 'cut', label: '剪切' },
  { role: 'copy', label: '复制' },
  { role: 'paste', label: '粘贴' },
  { role: 'selectAll', label: '全选' },
];

const view: MenuItemConstructorOptions[] = [
  { role: 'resetZoom', label: '实际大小' },
  { role: 'zoomIn', label: '放大', accelerator: 'CommandOrControl+=' },
  { role: 'zoomOut', label: '缩小' },
  { type: 'separator' },
  { role: 'togglefullscreen', label: '全屏' },
];

/** The menu bar; hidden until Alt is pressed, so that the keys work and the space is the table's. */
export function setMenu(forDevelopers: boolean): void {
  const developer: MenuItemConstructorOptions[] = forDevelopers
    ? [{ label: '开发', submenu: [{ role: 'toggleDevTools', label: '开发者工具' }] }]
    : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: '文件', submenu: [{ role: 'quit', label: '退出' }] },
      { label: '编辑', submenu: edit },
      { label: '视图', submenu: view },
      ...developer,
    ]),
  );
}
