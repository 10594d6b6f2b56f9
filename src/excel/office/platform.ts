/** Where Excel runs. Only the web's limits on the size of messages are known; the programs have none. */
export function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}
