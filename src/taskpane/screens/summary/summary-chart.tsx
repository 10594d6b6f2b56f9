import { makeStyles, tokens } from "@fluentui/react-components";
import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from "chart.js";
import type { ChartConfiguration } from "chart.js";
import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import { CHART_COLOR, seriesColors } from "../../../summary/style";
import { useLocale } from "../../shell/use-pane";
import type { PreviewChart } from "../../store/preview-tables";

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

const BAR_HEIGHT = 26;
const AXES_HEIGHT = 40;
const LEGEND_HEIGHT = 60;

const useStyles = makeStyles({
  figure: {
    position: "relative",
    margin: 0,
    minWidth: 0,
    color: tokens.colorNeutralForeground1,
    // For the lines of the drawing; the figure itself has no border.
    borderTopColor: tokens.colorNeutralStroke2,
    fontFamily: tokens.fontFamilyBase,
  },
});

interface SummaryChartProps {
  readonly chart: PreviewChart;
  /** The drawing, for copying. */
  readonly canvas: RefObject<HTMLCanvasElement | null>;
}

/** Horizontal bars, since the pane is narrow; the table beside it has the same figures as text. */
export function SummaryChart({ chart, canvas }: SummaryChartProps) {
  const styles = useStyles();
  const { chart: described } = useLocale().summaryPane;
  const figure = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!canvas.current || !figure.current) return;
    const look = getComputedStyle(figure.current);
    const drawing = new Chart(canvas.current, configuration(chart, look));
    return () => drawing.destroy();
  }, [chart, canvas]);
  const height = AXES_HEIGHT + chart.labels.length * BAR_HEIGHT + (chart.stacked ? LEGEND_HEIGHT : 0);
  return (
    <figure ref={figure} className={styles.figure} style={{ height }}>
      <canvas ref={canvas} role="img" aria-label={described(chart.title)} />
    </figure>
  );
}

/** A contrast theme of the system: it does not recolour a drawing, so that the edges have to tell the bars apart. */
function forcedColors(): boolean {
  return window.matchMedia?.("(forced-colors: active)").matches ?? false;
}

function configuration(chart: PreviewChart, look: CSSStyleDeclaration): ChartConfiguration<"bar"> {
  const { stacked, labels, series } = chart;
  const totals = labels.map((_, index) =>
    series.reduce((sum, { numbers }) => sum + (numbers[index] ?? 0), 0),
  );
  const colors = stacked ? seriesColors(series.length - 2) : [CHART_COLOR];
  const ink = look.color;
  const font = { family: look.fontFamily, size: 12 };
  const percentOf = (count: number, index: number) => (totals[index] ? (count / totals[index]) * 100 : 0);
  return {
    type: "bar",
    data: {
      labels: [...labels],
      datasets: series.map(({ name, numbers }, index) => ({
        label: name,
        data: stacked ? numbers.map(percentOf) : [...numbers],
        backgroundColor: colors[index] ?? CHART_COLOR,
        // Told apart from the pane and from each other in every theme.
        borderColor: ink,
        borderWidth: forcedColors() ? 1.5 : 1,
        maxBarThickness: 18,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: "y",
      scales: {
        x: {
          stacked,
          beginAtZero: true,
          ...(stacked ? { max: 100 } : {}),
          grid: { color: look.borderTopColor },
          ticks: {
            color: ink,
            font,
            precision: 0,
            callback: (value: string | number) => (stacked ? `${value}%` : value),
          },
        },
        y: { stacked, ticks: { color: ink, font, autoSkip: false }, grid: { display: false } },
      },
      plugins: {
        legend: { display: stacked, position: "bottom", labels: { color: ink, font, boxWidth: 12 } },
        tooltip: {
          callbacks: {
            label: ({ datasetIndex, dataIndex }) => {
              const one = series[datasetIndex];
              return `${one?.name ?? ""}: ${one?.numbers[dataIndex] ?? 0}`;
            },
          },
        },
      },
    },
  };
}
