/** What leads to the screen 見出しの対応, and what it has done. */
export const columns = {
  heading: "見出しの対応",
  open: "見出しのセルを指定する",
  openShort: "指定",
  done: "見出しの対応を変え、チェックし直しました。",
  doneNotYet: "指定を覚えました。表として読み取るには、ほかの欄も指定してください。",
};
