import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular, ArrowRight20Regular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useState } from "react";
import { cellAddress } from "../../../cells/geometry";
import { isBlank } from "../../../form/reading/normalize";
import { screenLocaleOf } from "../../../locales/screens";
import { shortHeading } from "../../../locales/short-heading";
import { NoticeBar } from "../../shell/notice-bar";
import { TextButton } from "../../shell/text-button";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { ratingRun, stopFrom, type RatingRun, type RatingStop } from "../../store/list/rating-run";
import { shownForm } from "../../store/list/view";
import { placeWords } from "../../words";

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  small: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  item: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  details: { margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-wrap" },
  levels: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  level: { justifyContent: "flex-start", textAlign: "start", columnGap: tokens.spacingHorizontalS },
  key: { ...typographyStyles.caption1Strong, minWidth: "1em" },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
});

/** One item after the other, its level by one key: the next comes by itself. */
export default function RatingsScreen() {
  const styles = useStyles();
  const { ratings } = screenLocaleOf(useLocale().language);
  const state = usePaneState();
  const checked = shownForm(state);
  const run = checked && ratingRun(checked);
  if (!checked || !run) return <p className={styles.words}>{ratings.nothing}</p>;
  return <Run run={run} sheet={checked.form.sheet} />;
}

function Run({
  run: { role, heading, labels, stops },
  sheet,
}: {
  readonly run: RatingRun;
  readonly sheet: string;
}) {
  const styles = useStyles();
  const store = usePaneStore();
  const { language, pane } = useLocale();
  const { ratings } = screenLocaleOf(language);
  const { notice, notices, job } = usePaneState();
  /** Levels that were given here: shown at once, while they are still being written. */
  const [given, setGiven] = useState<Readonly<Record<number, string>>>({});
  const valueOf = (stop: RatingStop, known = given) => known[stop.area.row] ?? stop.value;
  const values = stops.map((stop) => valueOf(stop));
  const [all, setAll] = useState(() => !values.some(isBlank));
  const [at, setAt] = useState<number | null>(() => (all ? 0 : stopFrom(values, -1, 1, false)));
  const stop = at === null ? undefined : stops[at];

  // What could not be written is not shown as if it were.
  const refused = notice?.kind === "failed" || (notice?.kind === "rated" && notice.different > 0);
  useEffect(() => {
    // eslint-disable-next-line react-hooks/set-state-in-effect
    if (refused) setGiven({});
  }, [refused, notices]);

  const rate = (label: string) => {
    if (at === null || !stop) return;
    const before = valueOf(stop);
    const now = { ...given, [stop.area.row]: label };
    setGiven(now);
    setAt(
      stopFrom(
        stops.map((one) => valueOf(one, now)),
        at,
        1,
        all,
      ),
    );
    if (label !== before) void store.rate(role, { area: stop.area, before, label });
  };
  const go = (by: 1 | -1) => {
    // Back leads to what was just rated, whatever is shown otherwise.
    const to = stopFrom(values, at ?? stops.length, by, all || by === -1);
    if (to !== null) setAt(to);
  };
  useRunKeys(labels, rate, go);

  const blank = values.filter(isBlank).length;
  return (
    <>
      <p className={styles.small} aria-live="polite">
        {stop ? ratings.position((at ?? 0) + 1, stops.length) + pane.notices.betweenSentences : ""}
        {ratings.left(shortHeading(heading), blank)}
      </p>
      {job === null && refused && <NoticeBar />}
      {stop ? (
        <>
          <Item stop={stop} value={valueOf(stop)} heading={heading} sheet={sheet} />
          <Levels heading={heading} labels={labels} value={valueOf(stop)} onRate={rate} />
          <p className={styles.small}>{ratings.keys(Math.min(labels.length, 9))}</p>
        </>
      ) : (
        <p className={styles.words}>{ratings.allDone(shortHeading(heading))}</p>
      )}
      <div className={styles.ways}>
        <Button
          size="small"
          icon={<ArrowLeft20Regular />}
          disabledFocusable={stopFrom(values, at ?? stops.length, -1, true) === null}
          onClick={() => go(-1)}
        >
          {ratings.previous}
        </Button>
        <Button
          size="small"
          icon={<ArrowRight20Regular />}
          iconPosition="after"
          disabledFocusable={at === null || stopFrom(values, at, 1, all) === null}
          onClick={() => go(1)}
        >
          {ratings.next}
        </Button>
        <Checkbox
          label={ratings.overRated}
          checked={all}
          onChange={(_, { checked }) => {
            setAll(checked === true);
            if (checked === true && at === null) setAt(0);
          }}
        />
      </div>
    </>
  );
}

/** 1–9 for the levels, the arrows for the items. */
function useRunKeys(
  labels: readonly string[],
  rate: (label: string) => void,
  go: (by: 1 | -1) => void,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing =
      event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea, select");
    if (typing || event.altKey || event.ctrlKey || event.metaKey) return;
    // A Japanese input method hides the key, and not where it lies.
    const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1] ?? /^[1-9]$/u.exec(event.key)?.[0];
    const label = digit === undefined ? undefined : labels[Number(digit) - 1];
    if (label !== undefined) {
      event.preventDefault();
      rate(label);
    } else if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      event.preventDefault();
      go(event.key === "ArrowLeft" ? -1 : 1);
    }
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

interface LevelsProps {
  readonly heading: string;
  readonly labels: readonly string[];
  readonly value: string;
  readonly onRate: (label: string) => void;
}

function Levels({ heading, labels, value, onRate }: LevelsProps) {
  const styles = useStyles();
  return (
    <div className={styles.levels} role="group" aria-label={shortHeading(heading)}>
      {labels.map((label, index) => (
        <Button
          key={label}
          className={styles.level}
          appearance={value === label ? "primary" : "secondary"}
          aria-pressed={value === label}
          onClick={() => onRate(label)}
        >
          <span className={styles.key} aria-hidden>
            {index < 9 ? index + 1 : ""}
          </span>
          {label}
        </Button>
      ))}
    </div>
  );
}

interface ItemProps {
  readonly stop: RatingStop;
  readonly value: string;
  readonly heading: string;
  readonly sheet: string;
}

/** The item, its level and method at a glance, and what stands in its cell. */
function Item({ stop, value, heading, sheet }: ItemProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const locale = useLocale();
  const { pane } = locale;
  const { ratings } = screenLocaleOf(locale.language);
  const { position, number, owner, text, details, area } = stop;
  const address = cellAddress(area);
  return (
    <div className={styles.item} aria-live="polite">
      <p className={styles.small}>
        {[placeWords(locale, { kind: "item", number, position }), owner]
          .filter((part) => part !== "")
          .join("　")}
      </p>
      <h2 className={styles.title}>{text || pane.findings.noItemText}</h2>
      {details.map((detail) => (
        <dl key={detail.heading} className={styles.details}>
          <dt className={styles.small}>{shortHeading(detail.heading)}</dt>
          <dd className={styles.text} style={{ marginInlineStart: 0 }}>
            {detail.text}
          </dd>
        </dl>
      ))}
      <p className={styles.small}>
        <TextButton inline onClick={() => void store.show(sheet, area)} title={ratings.show(address)}>
          {address}
        </TextButton>{" "}
        {ratings.now(shortHeading(heading), value.trim())}
      </p>
    </div>
  );
}
