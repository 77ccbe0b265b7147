import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge } from '../../shared/ipc/contract.js';

/**
 * The window's only way to the main process. No logic: both ends check what they receive against the contract.
 * Channel names are checked by the main process, which has a handler for those of the contract and no others.
 */
const bridge: Bridge = {
  invoke: (channel, request) => ipcRenderer.invoke(channel, request),
  on: (event, listener) => {
    const forward = (_: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(event, forward);
    return () => ipcRenderer.removeListener(event, forward);
  },
};

contextBridge.exposeInMainWorld('host', bridge);
