/** 動作確認: the self-test's screen. */
export const selfTest = {
  what: [
    "お使いの Excel が、この作業ウィンドウの前提どおりに動くかどうかを確かめます。",
    "確認用のシートを1枚追加し、その中だけで試して、終わったらそのシートを消します。ほかのシートのセルや書式は変えません。",
    "数十秒から数分かかります。終わるまで、ブックを閉じたり、別の操作をしたりしないでください。",
    "始めると、Excel の「元に戻す」(Ctrl+Z)の記録は消えます。先にブックを保存しておくと安心です。",
  ],
  start: "確認を始める",
  stop: "中止",
  running: (done: number, all: number) => `確認しています… ${done} / ${all}`,
  sheetName: "動作確認",
  failed:
    "確認用のシートを追加できませんでした。ブックの保護や、別のブックが前に出ていないかを確かめてください。",
  sheetLeft: "確認用のシートを消せませんでした。「動作確認」シートを手で消してください。",
  stopped: "途中で中止しました。ここまでの結果です。",
  summary: (all: number, differing: number) =>
    differing === 0
      ? `${all}項目を確かめ、前提と違うものはありませんでした。`
      : `${all}項目を確かめ、前提と違うものが${differing}項目ありました。下の記録を担当者に送ってください。`,
  verdicts: {
    differs: "前提と違う",
    refused: "断られた",
    "as-expected": "前提どおり",
    told: "決まりのないもの(答えの記録だけ)",
  },
  count: (number: number) => `${number}項目`,
  answer: (json: string) => `Excel の答え：${json}`,
  refusal: (code: string) => `Excel に断られました(${code})`,
  milliseconds: (number: number) => `${number}ミリ秒`,
  report: {
    heading: "記録",
    why: "Excel の種類と版、確かめた項目と答えだけが入っています。ブックの中身は入っていません。",
    save: "ファイルに保存",
    name: "excel-self-test.json",
    copy: "記録をコピー",
    copied: "コピーしました。",
    notCopied: "コピーできませんでした。選ばれている文字を Ctrl+C でコピーしてください。",
    text: "記録の内容",
  },
};
