import { app, type Session } from 'electron';

/** Switches that keep Chromium itself from looking for updates, proxies, names or time on the network. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['no-pings'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Schemes that stay inside the program. */
const localSchemes = new Set(['app:', 'devtools:', 'data:', 'blob:', 'about:']);

/** True for addresses that need no network. */
export function isLocal(address: string): boolean {
  try {
    return localSchemes.has(new URL(address).protocol);
  } catch {
    return false;
  }
}

/** Turns off the network inside Chromium. Call before the application is ready. */
export function switchOffNetwork(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
}

/**
 * Refuses every request of a session that would leave the program.
 * @param onBlocked is told the address, for the log
 */
export function blockNetwork(session: Session, onBlocked: (address: string) => void): void {
  // Without this Windows asks the network for a proxy (WPAD) at the first request.
  void session.setProxy({ mode: 'direct' });
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, callback) => {
    const cancel = !isLocal(details.url);
    if (cancel) onBlocked(details.url);
    callback({ cancel });
  });
}
