/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** Whether Windows has no file of such a name, whatever its ending. `stem` is the name without that. */
export function isDeviceName(stem: string): boolean {
  return DEVICE.test(stem);
}
