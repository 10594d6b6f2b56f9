/**
 * The task pane (what Excel loads) and the page of the stand-in (dist/workbench). They share no chunk: the pane must
 * load nothing that Excel does not need. Called by src/tools/build, which reads the options of a build and writes the manifest.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");

const source = (...parts) => path.resolve(__dirname, "src", ...parts);

function common(mode) {
  return {
    mode,
    context: __dirname,
    target: ["web", "es2020"],
    devtool: mode === "production" ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          include: source(),
          use: [
            // Compiles the styles now: the pane need not bring the compiler along, nor run it at its start.
            {
              loader: "@griffel/webpack-loader",
              options: {
                webpackResolveOptions: {
                  alias: {
                    "@fluentui/react-components$": source("tools", "build", "compile-time-components.cjs"),
                  },
                },
              },
            },
            {
              loader: "swc-loader",
              options: {
                jsc: {
                  target: "es2020",
                  parser: { syntax: "typescript", tsx: true },
                  transform: { react: { runtime: "automatic" } },
                },
              },
            },
          ],
        },
        // Libraries that ship class fields and static blocks (ES2022): LTSC 2021's engines may not know them.
        {
          test: /\.m?js$/,
          include: ["tabster", "chart.js"].map((name) => path.resolve(__dirname, "node_modules", name)),
          use: { loader: "swc-loader", options: { jsc: { target: "es2020" } } },
        },
        { test: /\.css$/, include: source(), use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    // A third of a build's time less than with webpack's own choice (terser), for scripts of the same size.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/**
 * @param {object} given
 * @param {string} given.output the folder to write
 * @param {string} given.officeJs what the pane's script tag names
 * @param {{ pane: string, tool: string }} given.policies the pages' Content-Security-Policies
 * @param {{ from: string, to: string, files: readonly string[] }} given.library the files of office.js to bring along
 * @param {"production" | "development"} [given.mode]
 * @returns {import("webpack").Configuration[]}
 */
module.exports = ({ output, officeJs, policies, library, mode = "production" }) => [
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
        templateParameters: { officeJs, policy: policies.pane },
      }),
      new CopyPlugin({
        patterns: [
          ...library.files.map((file) => ({
            from: path.join(library.from, file),
            to: path.join(output, library.to, file),
            info: { minimized: true },
          })),
          {
            from: path.resolve(__dirname, "assets"),
            to: path.join(output, "assets"),
            // The definitions are in the scripts.
            globOptions: {
              ignore: [
                "**/screenshots/**",
                "**/samples/source/**",
                "**/definitions/**",
                "**/baked-definitions.json",
              ],
            },
          },
          { from: source("help"), to: path.join(output, "help") },
          { from: source("taskpane", "too-old.js"), to: output },
        ],
      }),
    ],
  },
  {
    ...common(mode),
    name: "workbench",
    entry: { workbench: source("standin", "page", "index.ts") },
    output: { path: path.join(output, "workbench"), filename: "[name].[contenthash:8].js" },
    plugins: [
      new HtmlPlugin({
        template: source("standin", "page", "index.html"),
        filename: "index.html",
        scriptLoading: "defer",
        templateParameters: { policy: policies.tool },
      }),
      new CssPlugin({ filename: "[name].[contenthash:8].css" }),
      new CopyPlugin({
        patterns: [
          {
            from: path.resolve(__dirname, "node_modules/excelize-wasm/excelize.wasm.gz"),
            to: "excelize.wasm.gz",
          },
        ],
      }),
    ],
  },
];
