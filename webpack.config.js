/**
 * Two bundles in dist/: the task pane (what Excel loads) and the stand-in page (what `npm start` shows).
 * They share no chunk: the pane must load nothing that Excel does not need.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const source = (...parts) => path.resolve(__dirname, "src", ...parts);
const officeJs = path.resolve(__dirname, "node_modules/@microsoft/office-js/dist");

/** What office.js can ask for in Excel on the web, Windows and Mac, in Japanese and English. */
const OFFICE_JS_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-web-16.00.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "es6-promise.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "telemetry/oteljs.js",
];

function common(mode) {
  return {
    mode,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: source(),
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
        { test: /\.css$/, include: source(), use: ["style-loader", "css-loader"] },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

module.exports = (_env, argv) => {
  const mode = argv.mode ?? "production";
  const output = path.resolve(__dirname, "dist");
  return [
    {
      ...common(mode),
      name: "taskpane",
      entry: { taskpane: source("taskpane", "index.tsx") },
      output: {
        path: output,
        filename: "[name].[contenthash:8].js",
        chunkFilename: "[name].[contenthash:8].js",
      },
      plugins: [
        new HtmlPlugin({
          template: source("taskpane", "taskpane.html"),
          filename: "taskpane.html",
          chunks: ["taskpane"],
          scriptLoading: "defer",
        }),
        new CopyPlugin({
          patterns: [
            ...OFFICE_JS_FILES.map((file) => ({
              from: path.join(officeJs, file),
              to: path.join(output, "office-js", file),
              info: { minimized: true },
            })),
            {
              from: path.resolve(__dirname, "assets"),
              to: path.join(output, "assets"),
              globOptions: { ignore: ["**/screenshots/**"] },
            },
            { from: path.resolve(__dirname, "manifest.xml"), to: output },
          ],
        }),
      ],
    },
    {
      ...common(mode),
      name: "standin",
      entry: { standin: source("standin", "page", "index.ts") },
      output: { path: path.join(output, "standin"), filename: "[name].[contenthash:8].js" },
      plugins: [
        new HtmlPlugin({ template: source("standin", "page", "index.html"), filename: "index.html" }),
        new CopyPlugin({
          patterns: [{ from: "node_modules/excelize-wasm/excelize.wasm.gz", to: "excelize.wasm.gz" }],
        }),
      ],
    },
  ];
};
