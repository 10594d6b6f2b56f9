/** What office.js is told when it starts in a pane. */

export interface AppContextInput {
  readonly id: string;
  readonly locale: string;
  readonly fileName: string;
  readonly readOnly: boolean;
  readonly requirements: Readonly<Record<string, string>>;
}

/** `OSF.AppName.ExcelWebApp` */
const EXCEL_ON_THE_WEB = 16;
/** `OSF.OsfControlType.ContainerLevel` */
const CONTAINER_LEVEL = 1;
/** `OSF.ClientMode` */
const CLIENT_MODE = { readOnly: 0, readWrite: 1 } as const;

export function appContext({ id, locale, fileName, readOnly, requirements }: AppContextInput): object {
  return {
    _id: id,
    _appInstanceId: id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.01",
    _appMinorVersion: 0,
    _hostFullVersion: "16.0.1",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: fileName,
    _clientMode: readOnly ? CLIENT_MODE.readOnly : CLIENT_MODE.readWrite,
    _settings: {},
    _reason: "documentOpened",
    _osfControlType: CONTAINER_LEVEL,
    _eToken: "",
    _correlationId: "standin",
    _requirementMatrix: JSON.stringify(requirements),
    _addinName: "",
    _appDomains: [],
    _featureGates: {},
  };
}
