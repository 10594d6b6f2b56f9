/**
 * What of a user's computer decides whether the add-in appears: the registry values to look up, with what they must not
 * be. Names and meanings: Microsoft's pages on privacy controls and on trusted catalogs, and of the WebView2 runtime.
 */
import { CATALOGS_KEY } from "./catalog";

export interface RegistryQuery {
  /** With the hive's short name, as `reg query` takes it. */
  readonly key: string;
  /** null: the key with all that is below it. */
  readonly value: string | null;
}

const POLICIES = "HKCU\\Software\\Policies\\Microsoft\\Office\\16.0";
/** Policies of the Microsoft 365 admin centre. They go before those of Windows' own group policy. */
const CLOUD_POLICIES = "HKCU\\Software\\Policies\\Microsoft\\Cloud\\Office\\16.0";
const WEBVIEW2 = "Microsoft\\EdgeUpdate\\Clients\\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

export const REGISTRY_QUERIES: readonly RegistryQuery[] = [
  { key: `${POLICIES}\\Common\\Privacy`, value: "DisconnectedState" },
  { key: `${POLICIES}\\Common\\Privacy`, value: "ControllerConnectedServicesEnabled" },
  { key: `${CLOUD_POLICIES}\\Common\\Privacy`, value: null },
  { key: `${POLICIES}\\WEF\\TrustedCatalogs`, value: null },
  { key: CATALOGS_KEY.replace("HKEY_CURRENT_USER", "HKCU"), value: null },
  { key: `HKLM\\SOFTWARE\\WOW6432Node\\${WEBVIEW2}`, value: "pv" },
  { key: `HKLM\\SOFTWARE\\${WEBVIEW2}`, value: "pv" },
  { key: `HKCU\\Software\\${WEBVIEW2}`, value: "pv" },
  { key: "HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration", value: "VersionToReport" },
  { key: "HKLM\\SOFTWARE\\Microsoft\\Office\\ClickToRun\\Configuration", value: "ProductReleaseIds" },
];

/** To be pasted into a command prompt. */
export function queryLine({ key, value }: RegistryQuery): string {
  return `reg query "${key}" ${value === null ? "/s" : `/v ${value}`}`;
}

/**
 * A command file that writes the answers beside itself. Plain ASCII, as a command file is read in the code page of the
 * machine; it only reads.
 */
export function checkCommand(): string {
  return [
    "@echo off",
    "rem Looks up what decides whether the add-in appears. Reads only; the guide says how to read the answers.",
    "rem Run it as the user who will use Excel, without administrator rights.",
    "setlocal",
    'set "OUT=%~dp0check-pc-%COMPUTERNAME%-%USERNAME%.txt"',
    '>"%OUT%" (',
    "  echo %DATE% %TIME%",
    "  ver",
    ...REGISTRY_QUERIES.flatMap((query) => [
      "  echo.",
      `  echo ^> ${queryLine(query)}`,
      `  ${queryLine(query)} 2>&1`,
    ]),
    ")",
    'type "%OUT%"',
    "pause",
    "",
  ].join("\r\n");
}
