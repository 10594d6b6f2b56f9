/** Columns and rows made wider and higher: the edge of a header is dragged, or pressed twice. */
import type { Grid } from "./grid";

interface Edges {
  /** @param pixels at 100 % */
  resize(line: "row" | "column", index: number, pixels: number): void;
  fit(line: "row" | "column", index: number): void;
}

export function listenToHeaderEdges(grid: Grid, edges: Edges): void {
  const { viewport } = grid;
  const guide = document.createElement("div");
  guide.className = "size-guide";
  let dragged: { line: "row" | "column"; index: number; from: number; size: number } | null = null;

  const sizeAt = (event: MouseEvent) => {
    if (!dragged) return 0;
    const to = dragged.line === "column" ? event.clientX : event.clientY;
    return Math.max(4, dragged.size + to - dragged.from);
  };
  const place = (event: MouseEvent) => {
    if (!dragged) return;
    const to = dragged.from + sizeAt(event) - dragged.size;
    const frame = viewport.getBoundingClientRect();
    const along = dragged.line === "column";
    guide.style.cssText = along
      ? `left:${to}px;top:${frame.top}px;width:0;height:${frame.height}px`
      : `left:${frame.left}px;top:${to}px;width:${frame.width}px;height:0`;
  };

  viewport.addEventListener(
    "mousedown",
    (event) => {
      const edge = event.button === 0 ? grid.edgeAt(event.clientX, event.clientY) : null;
      if (!edge) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const from = edge.line === "column" ? event.clientX : event.clientY;
      dragged = { ...edge, from, size: grid.sizeOf(edge.line, edge.index) };
      document.body.append(guide);
      place(event);
    },
    { capture: true },
  );
  window.addEventListener("mousemove", (event) => {
    if (dragged) place(event);
    else if (event.target instanceof Node && viewport.contains(event.target)) {
      const edge = grid.edgeAt(event.clientX, event.clientY);
      viewport.style.cursor = edge ? (edge.line === "column" ? "col-resize" : "row-resize") : "";
    }
  });
  window.addEventListener("mouseup", (event) => {
    if (!dragged) return;
    const { line, index, size } = dragged;
    const pixels = sizeAt(event);
    dragged = null;
    guide.remove();
    if (pixels !== size) edges.resize(line, index, pixels / grid.source.zoom);
  });
  viewport.addEventListener("dblclick", (event) => {
    const edge = grid.edgeAt(event.clientX, event.clientY);
    if (edge) edges.fit(edge.line, edge.index);
  });
}
