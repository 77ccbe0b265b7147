import { app, type Session, type WebContents } from 'electron';
import { startPage } from './app-origin.js';
import { blockNetwork } from './no-network.js';

/** Told what was refused, for the log. */
export type OnRefused = (what: string, address: string) => void;

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '');
}

function hardenContents(contents: WebContents, onRefused: OnRefused): void {
  contents.on('will-navigate', (event, address) => {
    // Reloading the page after it crashed is the only navigation there is.
    if (withoutFragment(address) === startPage) return;
    event.preventDefault();
    onRefused('navigation', address);
  });
  contents.on('will-redirect', (event, address) => {
    event.preventDefault();
    onRefused('redirect', address);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    onRefused('webview', '');
  });
  contents.setWindowOpenHandler(({ url }) => {
    onRefused('window', url);
    return { action: 'deny' };
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

function hardenSession(session: Session, onRefused: OnRefused): void {
  blockNetwork(session, (address) => onRefused('request', address));
  session.setPermissionCheckHandler((_contents, permission) => isHarmless(permission));
  session.setPermissionRequestHandler((_contents, permission, callback) => {
    const allowed = isHarmless(permission);
    if (!allowed) onRefused('permission', permission);
    callback(allowed);
  });
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    onRefused('download', item.getURL());
  });
}

/** Keeping our own data and copying text out of the program; everything else (camera, place, notices …) is refused. */
function isHarmless(permission: string): boolean {
  return permission === 'persistent-storage' || permission === 'clipboard-sanitized-write';
}

/** Applies the refusals to every window and session that will ever exist. Call before the application is ready. */
export function hardenEverything(onRefused: OnRefused): void {
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, onRefused));
  app.on('session-created', (session) => hardenSession(session, onRefused));
  // A certificate is only asked about on a connection, and there is none.
  app.on('certificate-error', (event, _contents, address, _error, _certificate, callback) => {
    event.preventDefault();
    onRefused('certificate', address);
    callback(false);
  });
}
