import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/**
 * eslint-plugin-office-addins' platform rules as errors; its own presets also bring parsers of their own.
 * Left out: call-sync-after-load, call-sync-before-read and load-object-before-read. They follow one function, and
 * the adapter queues in one and reads in another; the real office.js throws on such a mistake, and the adapter's
 * tests run through it.
 */
const officeRules = Object.fromEntries(
  [
    "no-context-sync-in-loop",
    "no-empty-load",
    "no-navigational-load",
    "no-office-initialize",
    "test-for-null-using-isNullObject",
  ].map((rule) => [`office-addins/${rule}`, "error"]),
);

const NO_ASYNC_FOREACH = [
  {
    selector: "CallExpression[callee.property.name='forEach'] > ArrowFunctionExpression[async=true]",
    message: "An async callback of forEach is awaited by nobody.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "release/", "node_modules/", "coverage/", "assets/"] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-syntax": ["error", ...NO_ASYNC_FOREACH],
    },
  },
  { files: ["src/excel/**"], rules: officeRules },
  {
    // Where React is (tests/rooms holds that it is nowhere else): they compile each file, which takes long.
    files: ["src/taskpane/**", "tests/taskpane/**", "tests/support/pane/**"],
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["tests/**"],
    ignores: ["tests/support/random.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "fast-check", message: "tests/support/random has it with the same cases each time." },
      ],
    },
  },
  {
    // What ships runs in web views of 2021 too. The compiler's `lib` stops most; these come in by the types of Node.
    files: ["src/**"],
    ignores: ["src/standin/**", "src/cli/**", "src/tools/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...NO_ASYNC_FOREACH,
        {
          selector:
            "CallExpression[callee.property.name='at'] > UnaryExpression.arguments, CallExpression[callee.property.name=/^(toReversed|toSorted|toSpliced|findLast|findLastIndex|hasOwn|structuredClone)$/], CallExpression[callee.name='structuredClone']",
          message: "Newer than ES2021: a web view of that year does not have it.",
        },
      ],
    },
  },
  { files: ["**/*.tsx"], ...jsxA11y.flatConfigs.recommended },
  {
    files: ["**/*.js", "**/*.mjs", "**/*.cjs"],
    ...tseslint.configs.disableTypeChecked,
    rules: { ...tseslint.configs.disableTypeChecked.rules, "@typescript-eslint/no-require-imports": "off" },
  },
  prettier,
);
