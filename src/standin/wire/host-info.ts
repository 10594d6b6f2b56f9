/**
 * The `_host_Info` of the pane's address, by which office.js knows where it runs: application, platform, version,
 * language of the menus, a correlation id, two empty fields and flags (16: the pane is not a dialog).
 */
export function hostInfo(locale: string, correlation = "standin"): string {
  return ["Excel", "Web", "16.01", locale, correlation, "", "", "16"].join("$");
}
