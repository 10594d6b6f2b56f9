/** Excel.RangeBorderCollection and Excel.RangeBorder. */
import { rectOf } from "../../../../cells/geometry";
import type { Area, BorderStyle, Engine, Style } from "../../../engine/engine";
import { choiceArgument, colorArgument, wholeArgument, wireColor } from "../../arguments";
import type { MemberTable } from "../../model-object";
import { OfCells } from "../of-cells";
import { bounded, cellsOf, commonStyle } from "./range-style";
import { refuse } from "../../refusal";
import type { Session } from "../../session";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Edge = (typeof EDGES)[number];
type Side = keyof Style["borders"];
type Border = NonNullable<Style["borders"][Side]>;

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type LineStyle = (typeof LINE_STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

/** Office.js has a style and a weight, the file one word for both. */
const LOOKS: Readonly<Record<BorderStyle, { readonly style: LineStyle; readonly weight: Weight }>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  double: { style: "Double", weight: "Thick" },
};

function borderStyle(style: LineStyle, weight: Weight): BorderStyle {
  const words = Object.keys(LOOKS) as BorderStyle[];
  const exact = words.find((word) => LOOKS[word].style === style && LOOKS[word].weight === weight);
  return exact ?? words.find((word) => LOOKS[word].style === style) ?? refuse("NotImplemented");
}

const NEW_BORDER: Border = { style: "thin", color: "#000000" };

const BESIDE = {
  left: { side: "right", row: 0, column: -1 },
  right: { side: "left", row: 0, column: 1 },
  top: { side: "bottom", row: -1, column: 0 },
  bottom: { side: "top", row: 1, column: 0 },
} as const;

/** The line between two cells is one: where a cell has none, that of the cell beside it is meant. null: none there. */
export function besideOf(engine: Engine, sheet: string, row: number, column: number, side: Side) {
  if (!(side in BESIDE)) return null;
  const { side: other, ...away } = BESIDE[side as keyof typeof BESIDE];
  const cell = rectOf(row + away.row, column + away.column);
  if (cell.row < 0 || cell.column < 0) return null;
  const border = engine.style(sheet, cell.row, cell.column).borders[other];
  return border ? { cell, side: other, border } : null;
}

export class RangeBorderCollection extends OfCells {
  readonly table: MemberTable = {
    className: "RangeBorderCollection",
    scalars: ["count"],
    methods: ["getItemAt"],
  };

  get count(): number {
    return EDGES.length;
  }

  override items(): readonly RangeBorder[] {
    return EDGES.map((edge) => new RangeBorder(this.session, this.sheet, this.areas, edge));
  }

  override itemAt(key: unknown): RangeBorder {
    const edge = choiceArgument(key, EDGES);
    return new RangeBorder(this.session, this.sheet, this.areas, edge);
  }

  getItemAt(index: unknown): RangeBorder {
    return this.itemAt(EDGES[wholeArgument(index)] ?? refuse("ItemNotFound"));
  }
}

export class RangeBorder extends OfCells {
  readonly table: MemberTable = {
    className: "RangeBorder",
    scalars: ["sideIndex", "style", "weight", "color"],
    writable: ["style", "weight", "color"],
  };

  constructor(
    session: Session,
    sheet: string,
    areas: readonly Area[],
    private readonly edge: Edge,
  ) {
    super(session, sheet, areas);
  }

  get sideIndex(): string {
    return this.edge;
  }

  get style(): string | null {
    const word = this.common((border) => border?.style ?? "none");
    return word === "none" ? "None" : word && LOOKS[word].style;
  }
  set style(value: unknown) {
    const style = choiceArgument(value, LINE_STYLES);
    this.change((border) =>
      style === "None" ? null : { ...border, style: borderStyle(style, LOOKS[border.style].weight) },
    );
  }

  get weight(): string | null {
    const word = this.common((border) => border?.style ?? "thin");
    return word && LOOKS[word].weight;
  }
  set weight(value: unknown) {
    const weight = choiceArgument(value, WEIGHTS);
    this.change((border) => ({ ...border, style: borderStyle(LOOKS[border.style].style, weight) }));
  }

  get color(): string | null {
    const color = this.common((border) => border?.color ?? "#000000");
    return color && wireColor(color);
  }
  set color(value: unknown) {
    const color = colorArgument(value);
    this.change((border) => ({ ...border, color }));
  }

  private common<Value>(pick: (border: Border | null) => Value): Value | null {
    const [side, cells] = this.sides()[0] ?? refuse("InvalidArgument");
    // Between the cells of a single row or column there is no line.
    if (cells.length === 0) return pick(null);
    const { engine } = this.session;
    return commonStyle(this.session, this.sheet, cells, (style, row, column) =>
      pick(style.borders[side] ?? besideOf(engine, this.sheet, row, column, side)?.border ?? null),
    );
  }

  private change(change: (border: Border) => Border | null): void {
    const { engine } = this.session;
    // A line inside a range is written on both its sides, as Excel's files have it.
    const inside = this.edge.startsWith("Inside");
    for (const [side, cells] of this.sides()) {
      for (const { row, column } of cells.flatMap((at) => [...cellsOf(at)])) {
        const own = engine.style(this.sheet, row, column).borders[side];
        const beside = besideOf(engine, this.sheet, row, column, side);
        const changed = change(own ?? beside?.border ?? NEW_BORDER);
        if (own || !beside || inside)
          engine.setStyle(this.sheet, rectOf(row, column), { borders: { [side]: changed } });
        if (beside) engine.setStyle(this.sheet, beside.cell, { borders: { [beside.side]: changed } });
      }
    }
  }

  /** Which side of which cells the edge is. A line inside a range is a side of the cells on both its sides. */
  private sides(): [Side, Area[]][] {
    const areas = bounded(this.areas);
    const one = (side: Side, cut: (at: Area) => Area): [Side, Area[]] => [
      side,
      areas.map(cut).filter(({ rows, columns }) => rows * columns > 0),
    ];
    switch (this.edge) {
      case "EdgeTop":
        return [one("top", (at) => ({ ...at, rows: 1 }))];
      case "EdgeBottom":
        return [one("bottom", (at) => rectOf(at.row + at.rows - 1, at.column, 1, at.columns))];
      case "EdgeLeft":
        return [one("left", (at) => ({ ...at, columns: 1 }))];
      case "EdgeRight":
        return [one("right", (at) => rectOf(at.row, at.column + at.columns - 1, at.rows, 1))];
      case "InsideHorizontal":
        return [
          one("bottom", (at) => ({ ...at, rows: at.rows - 1 })),
          one("top", (at) => rectOf(at.row + 1, at.column, at.rows - 1, at.columns)),
        ];
      case "DiagonalDown":
        return [one("diagonalDown", (at) => at)];
      case "DiagonalUp":
        return [one("diagonalUp", (at) => at)];
      case "InsideVertical":
        return [
          one("right", (at) => ({ ...at, columns: at.columns - 1 })),
          one("left", (at) => rectOf(at.row, at.column + 1, at.rows, at.columns - 1)),
        ];
    }
  }
}
