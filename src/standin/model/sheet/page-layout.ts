/** Excel.PageLayout, with its Excel.HeaderFooterGroup and Excel.HeaderFooter. */
import { MAX_COLUMNS } from "../../../cells/geometry";
import type { PageSetup } from "../../engine/engine";
import { localAddress, readAddress, wholeRows } from "../address";
import {
  choiceArgument,
  flagArgument,
  numberArgument,
  objectArgument,
  textArgument,
  wholeArgument,
} from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { RangeAreas } from "../range/range-areas";
import { refuse } from "../refusal";
import type { Session } from "../session";

const PAPERS = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"] as const;
const MARGINS = ["topMargin", "bottomMargin", "footerMargin"];
const MEMBERS = ["orientation", "paperSize", "zoom", "centerHorizontally", ...MARGINS];
/** Points: more than any paper is long. */
const LARGEST_MARGIN = 3528;

const NEEDS_PRINTER = ["paper", "orientation", "fitToWidth", "scale"] as const;

abstract class PagePart extends ModelObject {
  constructor(
    session: Session,
    protected readonly sheet: string,
  ) {
    super(session);
  }

  protected get page(): PageSetup {
    return this.session.engine.pageSetup(this.sheet);
  }

  /** Excel asks the printer about every setting; without one that knows the paper some fail. */
  protected change(change: Partial<PageSetup>): void {
    if (!this.session.temper.printer && NEEDS_PRINTER.some((part) => part in change)) {
      refuse("GeneralException");
    }
    this.session.engine.setPageSetup(this.sheet, change);
  }
}

export class PageLayout extends PagePart {
  readonly table: MemberTable = {
    className: "PageLayout",
    scalars: MEMBERS,
    writable: MEMBERS,
    objects: ["headersFooters"],
    methods: [
      "getPrintArea",
      "getPrintAreaOrNullObject",
      "getPrintTitleRows",
      "getPrintTitleRowsOrNullObject",
    ],
    changes: ["setPrintArea", "setPrintTitleRows"],
  };

  get orientation(): string {
    return this.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(value: unknown) {
    const chosen = choiceArgument(value, ["Portrait", "Landscape"]);
    this.change({ orientation: chosen === "Landscape" ? "landscape" : "portrait" });
  }

  get paperSize(): string | null {
    const paper = this.page.paper.toLowerCase();
    return PAPERS.find((name) => name.toLowerCase() === paper) ?? null;
  }
  set paperSize(value: unknown) {
    this.change({ paper: choiceArgument(value, PAPERS).toLowerCase() });
  }

  get zoom(): object {
    const { fitToWidth, fitToHeight, scale = 100 } = this.page;
    if (fitToWidth === null && fitToHeight === null) return { scale };
    return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
  }
  set zoom(value: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = objectArgument(value);
    if (scale !== undefined && scale !== null) {
      this.change({ fitToWidth: null, fitToHeight: null, scale: wholeArgument(scale, 10, 400) });
    } else {
      this.change({ fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) });
    }
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally;
  }
  set centerHorizontally(value: unknown) {
    this.change({ centerHorizontally: flagArgument(value) });
  }

  get topMargin(): number {
    return this.page.topMargin;
  }
  set topMargin(value: unknown) {
    this.change({ topMargin: numberArgument(value, 0, LARGEST_MARGIN) });
  }
  get bottomMargin(): number {
    return this.page.bottomMargin;
  }
  set bottomMargin(value: unknown) {
    this.change({ bottomMargin: numberArgument(value, 0, LARGEST_MARGIN) });
  }
  get footerMargin(): number {
    return this.page.footerMargin;
  }
  set footerMargin(value: unknown) {
    this.change({ footerMargin: numberArgument(value, 0, LARGEST_MARGIN) });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.session, this.sheet);
  }

  setPrintArea(given: unknown): void {
    const areas =
      given instanceof RangeAreas
        ? given.ranges
        : typeof given === "string"
          ? given.split(",").map((one) => this.areaOf(one))
          : [this.areaOf(given)];
    this.change({ printArea: areas.map((at) => localAddress(at)).join(",") });
  }

  /** @param given a Range, or an address such as "$1:$3". */
  setPrintTitleRows(given: unknown): void {
    const rows = this.areaOf(given);
    if (!wholeRows(rows)) refuse("InvalidArgument");
    this.change({ titleRows: localAddress(rows, true) });
  }

  getPrintArea(): RangeAreas {
    return this.getPrintAreaOrNullObject() ?? refuse("ItemNotFound");
  }
  getPrintAreaOrNullObject(): RangeAreas | null {
    const parts = this.page.printArea?.split(",").map((part) => readAddress(part)?.area) ?? [];
    const areas = parts.filter((part) => part !== undefined);
    return areas.length > 0 ? new RangeAreas(this.session, this.sheet, areas) : null;
  }

  getPrintTitleRows(): Range {
    return this.getPrintTitleRowsOrNullObject() ?? refuse("ItemNotFound");
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    const rows = readAddress(this.page.titleRows ?? "")?.area;
    return rows ? new Range(this.session, this.sheet, { ...rows, column: 0, columns: MAX_COLUMNS }) : null;
  }

  private areaOf(given: unknown) {
    if (given instanceof Range) return given.sheet === this.sheet ? given.area : refuse("InvalidArgument");
    return readAddress(textArgument(given))?.area ?? refuse("InvalidArgument");
  }
}

function pages(value: unknown): number | null {
  return value === undefined || value === null ? null : wholeArgument(value, 1, 32_767);
}

export class HeaderFooterGroup extends PagePart {
  readonly table: MemberTable = { className: "HeaderFooterGroup", objects: ["defaultForAllPages"] };

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.session, this.sheet);
  }
}

export class HeaderFooter extends PagePart {
  readonly table: MemberTable = {
    className: "HeaderFooter",
    scalars: ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"],
    writable: ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"],
  };

  get leftHeader(): string {
    return this.page.header.left;
  }
  set leftHeader(value: unknown) {
    this.change({ header: { ...this.page.header, left: textArgument(value) } });
  }
  get centerHeader(): string {
    return this.page.header.center;
  }
  set centerHeader(value: unknown) {
    this.change({ header: { ...this.page.header, center: textArgument(value) } });
  }
  get rightHeader(): string {
    return this.page.header.right;
  }
  set rightHeader(value: unknown) {
    this.change({ header: { ...this.page.header, right: textArgument(value) } });
  }

  get leftFooter(): string {
    return this.page.footer.left;
  }
  set leftFooter(value: unknown) {
    this.change({ footer: { ...this.page.footer, left: textArgument(value) } });
  }
  get centerFooter(): string {
    return this.page.footer.center;
  }
  set centerFooter(value: unknown) {
    this.change({ footer: { ...this.page.footer, center: textArgument(value) } });
  }
  get rightFooter(): string {
    return this.page.footer.right;
  }
  set rightFooter(value: unknown) {
    this.change({ footer: { ...this.page.footer, right: textArgument(value) } });
  }
}
